//! Data and rules about HTTP methods, status codes and header fields.
//!
//! - [`Status`]: the registry of status codes. It contains the phrase, the class, the specification,
//!   whether a response has content, and which header fields it needs.
//! - [`Method`]: which methods are safe, idempotent and cacheable, and whether the content of a
//!   request has a meaning.
//! - [`RULES`]: the rules, each with a name, its reason and its source. [`judge`] applies them to a
//!   method and a status code, [`Endpoint::findings`] to the responses of an endpoint.
//! - [`field_name`] and [`field_value`]: the grammars of the names and values of header fields. The
//!   values of some header fields have their own grammar: [`cache_control`], [`challenge`],
//!   [`content_range`], [`entity_tag`], [`link`], [`media_type`], [`media_type_list`],
//!   [`method_list`], [`protocol_list`], [`retry_after`], [`uri_reference`].
//! - [`Unregistered`]: codes that are in use without being registered, and what to use instead.
//!
//! ```
//! use http_semantics::{Level, Method, Status, judge};
//!
//! let verdict = judge(Method::Get, 201).expect("201 is registered");
//! assert_eq!(verdict.level, Level::Error);
//! assert_eq!(verdict.because, "a safe method creates nothing");
//! assert_eq!(verdict.instead, [200]);
//! assert_eq!(verdict.citation, "RFC 9110 §9.2.1, §15.3.2");
//!
//! let status = Status::by_constant("CONTENT_TOO_LARGE").expect("413 by its current name");
//! assert_eq!(status.code, 413);
//! assert_eq!(status.aliases, ["Payload Too Large", "Request Entity Too Large"]);
//! ```
//!
//! Every lookup is a `const fn`, so a program can reject an unsuitable code at compile time:
//!
//! ```
//! use http_semantics::{Level, Method, judge};
//!
//! const _: () = match judge(Method::Put, 204) {
//!     Some(verdict) => assert!(matches!(verdict.level, Level::Fine)),
//!     None => panic!("204 is registered"),
//! };
//! ```
//!
//! The terms are those of RFC 9110: a message has header *fields* and *content*, and the content of a
//! response transfers a *representation*. The data is that of the IANA registry as of 2025-09-15,
//! <https://www.iana.org/assignments/http-status-codes/>.

#![no_std]

pub mod cache_control;
pub mod challenge;
mod checks;
mod class;
#[cfg(test)]
mod clauses;
pub mod content_range;
mod endpoint;
pub mod entity_tag;
mod field;
pub mod field_name;
pub mod field_value;
mod findings;
mod grammar;
mod identifier;
mod judge;
mod language;
pub mod link;
mod lookup;
pub mod media_type;
pub mod media_type_list;
mod method;
pub mod method_list;
mod name;
pub mod path_template;
mod phrase;
pub mod protocol_list;
mod reference;
mod registry;
pub mod retry_after;
mod rule;
pub mod rules;
mod status;
mod title;
pub mod token;
mod unregistered;
pub mod uri_reference;
pub mod uri_template;

pub use class::Class;
pub use endpoint::{Content, Endpoint, Header, HeaderValue, Response};
pub use field::{RecommendedField, RequiredField, Strength, When};
pub use findings::Finding;
pub use identifier::identifier;
pub use judge::{Verdict, judge};
pub use language::{Language, Words};
pub use method::{Method, RequestContent};
pub use reference::{Reference, Url};
pub use rule::{Group, Level, Place, Rule, Sender};
pub use rules::RULES;
pub use status::{Caching, ContentRule, State, Status};
pub use title::title_of;
pub use unregistered::Unregistered;

/// Tests the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
