//! The text record of a declaration. Internal to `api-responses`: the format may change with any
//! release, and this crate is released together with the macro and the runtime.
//!
//! `#[api_responses(…)]` emits one string literal for each endpoint. It contains everything that is
//! declared: with some hundred handlers, one literal each costs the compiler less than nested constants.
//! The macro writes the text with [`Part`] and [`SetRecord`]. The runtime reads it with [`OperationView`],
//! [`ResponseViews`] and [`SetView`], and in constants with [`Codes`].
//!
//! # Format
//!
//! A text consists of *parts*. There is more than one only where an entry has a `#[cfg]`: its part is then
//! present or absent as a whole. A part consists of *records*, each of which ends with RS (U+001E). A record
//! consists of *fields*, with US (U+001F) between them. Empty fields at the end of a record are left out,
//! and a reader takes missing fields as empty and ignores additional ones.
//!
//! - The first record of each part lists the status codes of that part, three digits each and nothing
//!   between them. The codes that the handler sends are in the first field, those from outside it in the
//!   second. Constants search these codes and nothing else.
//! - The next record of the first part describes the operation:
//!   1. methods: `GET`, `GET|HEAD`, `ANY`, or empty if no method is declared,
//!   2. path, or `""` if it is declared and empty,
//!   3. name,
//!   4. summary,
//!   5. description,
//!   6. translations of summary and description,
//!   7. the note of its deprecation, or `-` if it is deprecated without a note,
//!   8. the number of values that the handler reads from the path, if it is known,
//!   9. routes, if they have several paths.
//! - Each further record describes a response:
//!   1. status code, three digits,
//!   2. placement: see [`Placement`],
//!   3. variant,
//!   4. the author's description, in Markdown,
//!   5. detail, unless the document contains it as it is,
//!   6. media type, if it is not that of the document; several are separated by GS (U+001D),
//!   7. type of the content,
//!   8. problem type,
//!   9. header fields,
//!   10. reason for overriding a rule,
//!   11. translations of the description,
//!   12. the problem document, if it is fixed and the generated code sends it from here,
//!   13. the note of its deprecation, or `-`,
//!   14. the members of a problem document beside the standard ones,
//!   15. examples of the content.
//!
//! The field of the header fields is a list with GS (U+001D) between its elements. FS (U+001C) is between
//! the three units of an element: the name; `:` if the header is always sent, `?` if it is optional, or `=`
//! if it is constant; its type or its constant value. A list of translations has the same separators. Its
//! elements have two units: the language subtag (`zh`) and the text. Those of a list of members are the name and the
//! type, those of a list of examples the name, which may be empty, and the text, and those of a list of routes the methods,
//! `GET|HEAD`, and the path.
//!
//! An included set has a text of its own, of one record that is not terminated: placement, name, reason. If only
//! a part of the set can occur, its status codes follow the letter of the placement: `E404409`.
//!
//! Separators in a text of the author are replaced by spaces.
//!
//! ```
//! use api_responses_record::{
//!     Methods, OperationRecord, OperationView, Part, Placement, ResponseRecord, ResponseViews,
//! };
//!
//! let mut part = Part::default();
//! part.push_operation(&OperationRecord {
//!     methods: Methods::Listed(&["GET"]),
//!     path: Some("/users/{id}"),
//!     name: "get_user",
//!     ..OperationRecord::default()
//! });
//! part.push_response(&ResponseRecord {
//!     variant: "NotFound",
//!     ..ResponseRecord::new(404, Placement::Error)
//! });
//! let text = part.into_text().unwrap();
//! assert_eq!(text, "404\u{1e}GET\u{1f}/users/{id}\u{1f}get_user\u{1e}404\u{1f}e\u{1f}NotFound\u{1e}");
//!
//! assert_eq!(OperationView::of(&text, &[]).path(), Some("/users/{id}"));
//! let response = ResponseViews::of(&text, &[]).next().unwrap();
//! assert_eq!((response.code(), response.variant()), (Some(404), Some("NotFound")));
//! ```

#![no_std]

extern crate alloc;

mod codes;
mod document;
mod fields;
mod links;
mod methods;
mod place;
mod placement;
mod plain_text;
mod read;
mod records;
mod separator;
mod write;

pub use codes::{Code, Codes};
pub use fields::Presence;
pub use links::{is_item_label, item_links_as_text};
pub use methods::MethodList;
pub use place::Place;
pub use placement::Placement;
pub use plain_text::{TextPart, text_parts};
pub use read::{HeaderView, OperationView, ResponseView, ResponseViews, SetView};
pub use records::{
    ExampleRecord, HeaderRecord, MemberRecord, Methods, OperationRecord, ResponseRecord,
    RouteRecord, SetRecord, Translation,
};
pub use write::Part;
