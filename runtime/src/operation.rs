//! What an endpoint declares, readable at compile time and at run time.

mod header;
mod record;
mod response;

pub use header::{DeclaredHeader, HeaderPresence};
pub use response::{DeclaredResponse, ResponseKind};

use std::fmt;

use http_semantics::Method;

/// A type that says with which status codes it answers.
///
/// `#[api_responses(…)]` implements it for the enums that it generates. Above an enum or a struct
/// that answers already, by an implementation written by hand, it makes a *claim*: the codes are
/// known to the documentation and to the checks of handlers that return the type, but nothing
/// enforces them.
///
/// ```
/// use api_responses::{ApiResponses, api_responses};
///
/// #[api_responses(401, 403: "You may not.")]
/// enum AuthError {}
///
/// fn codes<T: ApiResponses>() -> Vec<u16> {
///     T::OPERATION.responses().map(|response| response.status().as_u16()).collect()
/// }
/// assert_eq!(codes::<AuthError>(), [401, 403]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say with which status codes it answers",
    label = "no status codes are declared for this type",
    note = "write `#[api_responses(…)]` above its definition, or use the type that the attribute generates"
)]
pub trait ApiResponses {
    /// What is declared.
    const OPERATION: Operation;
}

/// What one `#[api_responses(…)]` declares: methods, path, name, docs and responses.
///
/// It is what a documentation generator reads; [`ApiResponses::OPERATION`] holds it. A `Copy` of two
/// words over text in the program's read-only data, taken apart when it is asked: nothing is
/// allocated, and an operation that nobody reads costs only its text.
///
/// ```
/// use api_responses::http_semantics::Method;
/// use api_responses::{ApiResponses, Operation, api_responses};
///
/// /// Look up one user.
/// #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
/// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
///     Err(GetUserError::NotFound)
/// }
///
/// // Both enums describe the whole operation.
/// const OPERATION: Operation = GetUserError::OPERATION;
/// const { assert!(OPERATION.declares(404)) };
///
/// assert!(OPERATION.methods().eq([Method::Get]));
/// assert_eq!(OPERATION.path(), Some("/users/{id}"));
/// assert_eq!(OPERATION.summary(), Some("Look up one user."));
/// for response in OPERATION.responses() {
///     println!("{} {}", response.status(), response.meaning().unwrap_or_default());
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    parts: &'static [&'static str],
}

impl Operation {
    /// The parts are read one after the other, and each holds whole records: RS (U+001E) ends a
    /// record, US (U+001F) stands between fields, and both more fields and fewer are put up with.
    ///
    /// 1. methods (`GET`, `GET|HEAD`, `ANY` or nothing), path, name, summary, description;
    /// 2. every further record: code (three digits), half (`s`, `e`, or `c` for a claim), variant,
    ///    meaning, detail, media type, type of the content, problem type, header fields, reason.
    ///
    /// GS (U+001D) stands between header fields, and FS (U+001C) between the name of one, its
    /// presence (`:`, `?`, or `=` for a constant), and its type or value.
    #[doc(hidden)]
    pub const fn __new(parts: &'static [&'static str]) -> Self {
        Self { parts }
    }

    /// The methods that the endpoint is declared for; all of them for `ANY`, and none if the
    /// declaration does not say.
    pub fn methods(self) -> impl Iterator<Item = Method> + Clone + 'static {
        let any = self.answers_any_method();
        let named = self.head(0).split('|').filter_map(Method::from_name);
        let all = if any { Method::ALL.as_slice() } else { &[] };
        named.chain(all.iter().copied())
    }

    /// Whether the declaration says `ANY`: the endpoint answers whatever the method is, methods
    /// that [`Method`] does not know among them.
    pub fn answers_any_method(self) -> bool {
        self.head(0) == "ANY"
    }

    /// The path in the syntax of the framework, `/users/{id}`, if it was declared or found in a
    /// route attribute.
    pub fn path(self) -> Option<&'static str> {
        Some(self.head(1)).filter(|path| !path.is_empty())
    }

    /// The name of the handler, `get_user`, or of the type that the declaration stands on.
    pub fn name(self) -> &'static str {
        self.head(2)
    }

    /// The first paragraph of the docs, if there are any.
    pub fn summary(self) -> Option<&'static str> {
        Some(self.head(3)).filter(|text| !text.is_empty())
    }

    /// The docs after their first paragraph, in Markdown, if there is more than that paragraph.
    pub fn description(self) -> Option<&'static str> {
        Some(self.head(4)).filter(|text| !text.is_empty())
    }

    /// The declared responses, in the order of the declaration. A status code stands there once for
    /// each variant that has it.
    pub fn responses(self) -> impl Iterator<Item = DeclaredResponse> + Clone + 'static {
        record::all(self.parts).skip(1).filter_map(DeclaredResponse::read)
    }

    /// Whether a response with this status code is declared. It can stand in a constant assertion.
    pub const fn declares(&self, code: u16) -> bool {
        record::has_code(self.parts, code)
    }

    fn head(self, field: usize) -> &'static str {
        record::all(self.parts).next().map_or("", |head| record::field(head, field))
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Operation")
            .field("methods", &self.head(0))
            .field("path", &self.path())
            .field("name", &self.name())
            .field("responses", &self.responses().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
