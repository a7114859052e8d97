//! Declarations as data, readable at compile time and at run time.

mod codes;
mod header;
mod included;
mod record;
mod response;
mod responses;
mod translation;

pub use header::{DeclaredHeader, HeaderPresence};
pub use included::Included;
pub use response::{DeclaredResponse, Meaning, ResponseKind};
pub use responses::Responses;

use std::fmt;

use http_semantics::{Language, Method};

pub(crate) use codes::Sought;

/// A type with declared responses.
///
/// `#[api_responses(…)]` implements it for the enums that it generates. Above an enum or a struct that
/// already converts into a response, the attribute makes a *claim*: the codes are documented, and checked
/// in handlers that return the type, but they are not enforced.
///
/// ```
/// use api_responses::{DescribeResponses, api_responses};
///
/// #[api_responses(401, 403: "You may not.")]
/// enum AuthError {}
///
/// fn codes<T: DescribeResponses>() -> Vec<u16> {
///     T::OPERATION.responses().map(|response| response.status().as_u16()).collect()
/// }
/// assert_eq!(codes::<AuthError>(), [401, 403]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare its status codes",
    label = "no status codes are declared for this type",
    note = "write `#[api_responses(…)]` above its definition, or use the type that the attribute generates"
)]
pub trait DescribeResponses {
    /// The declaration.
    const OPERATION: Operation;
}

/// One declaration: methods, path, name, documentation and responses.
///
/// Documentation generators read it from [`DescribeResponses::OPERATION`]. It is a `Copy` type of six
/// words that refers to text in the read-only data of the program. The text is parsed when it is read, so
/// that an operation that is never read costs only its text.
///
/// ```
/// use api_responses::http_semantics::Method;
/// use api_responses::{DescribeResponses, Operation, api_responses};
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
    /// Mostly there is one part. By itself, since rustc makes another constant of each borrowed array.
    part: &'static str,
    parts: &'static [&'static str],
    sets: &'static [Included],
}

impl Operation {
    /// The parts are read one after the other, and each holds whole records: RS (U+001E) ends a
    /// record, US (U+001F) stands between fields, and both more fields and fewer are put up with.
    ///
    /// The first record of each part has the status codes of that part, three digits each and nothing
    /// between them: first those of the handler, then those from outside it. Then come
    ///
    /// 1. methods (`GET`, `GET|HEAD`, `ANY` or nothing), path, name, summary, description,
    ///    translations of both;
    /// 2. every further record: code (three digits), half (`s`, `e`, `c` for a claim, or `o` for an
    ///    answer from outside the handler), variant, the author's words, detail, media type, type of
    ///    the content, problem type, header fields, reason, translations of the words.
    ///
    /// GS (U+001D) stands between header fields, and FS (U+001C) between the name of one, its
    /// presence (`:`, `?`, or `=` for a constant), and its type or value. In the same way they stand
    /// between translations, and between the language of one (`zh`) and its text.
    #[doc(hidden)]
    pub const fn __new(part: &'static str) -> Self {
        Self { part, parts: &[], sets: &[] }
    }

    /// The same in parts, some of which may be left out where a `cfg` says so.
    #[doc(hidden)]
    pub const fn __in_parts(parts: &'static [&'static str]) -> Self {
        Self { part: "", parts, sets: &[] }
    }

    /// The same with the sets that the declaration includes.
    #[doc(hidden)]
    pub const fn __with_sets(parts: &'static [&'static str], sets: &'static [Included]) -> Self {
        Self { part: "", parts, sets }
    }

    /// The set that is included at this place.
    #[doc(hidden)]
    pub const fn __set(&self, index: usize) -> &Operation {
        self.sets[index].operation()
    }

    /// Returns the declared methods: all for `ANY`, and none if the declaration has no method.
    pub fn methods(self) -> impl Iterator<Item = Method> + Clone + 'static {
        let any = self.responds_to_any_method();
        let named = self.head(0).split('|').filter_map(Method::from_name);
        let all = if any { Method::ALL } else { &[] };
        named.chain(all.iter().copied())
    }

    /// Returns whether the declaration says `ANY`: the endpoint responds to every method, also to those
    /// that [`Method`] does not contain.
    pub fn responds_to_any_method(self) -> bool {
        self.head(0) == "ANY"
    }

    /// Returns the path in the syntax of the framework, `/users/{id}`, if it is declared or in a route
    /// attribute.
    pub fn path(self) -> Option<&'static str> {
        Some(self.head(1)).filter(|path| !path.is_empty())
    }

    /// Returns the name of the handler, `get_user`, or of the type with the declaration.
    pub fn name(self) -> &'static str {
        self.head(2)
    }

    /// Returns the first paragraph of the documentation, if there is any.
    pub fn summary(self) -> Option<&'static str> {
        Some(self.head(3)).filter(|text| !text.is_empty())
    }

    /// Returns the documentation after its first paragraph, in Markdown, if there is any.
    pub fn description(self) -> Option<&'static str> {
        Some(self.head(4)).filter(|text| !text.is_empty())
    }

    /// Returns the [`summary`](Self::summary) in a language, if the author translated it: `#[zh = "…"]`.
    /// Otherwise, returns the summary itself.
    ///
    /// ```
    /// use api_responses::http_semantics::Language;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// /// Forget everything.
    /// #[api_responses(DELETE "/memory", 204)]
    /// #[zh = "忘掉一切。"]
    /// async fn forget() -> ForgetResponse {
    ///     ForgetResponse::NoContent
    /// }
    ///
    /// let operation = ForgetResponse::OPERATION;
    /// assert_eq!(operation.summary_in(Language::CHINESE), Some("忘掉一切。"));
    /// assert_eq!(operation.summary_in(Language::ENGLISH), Some("Forget everything."));
    /// ```
    pub fn summary_in(self, language: &Language) -> Option<&'static str> {
        let translated = translation::find(self.head(5), language);
        translated.map(|text| parted(text).0).or_else(|| self.summary())
    }

    /// Returns the [`description`](Self::description) in a language. If the summary is translated, only a
    /// translated description is returned.
    pub fn description_in(self, language: &Language) -> Option<&'static str> {
        match translation::find(self.head(5), language) {
            Some(text) => Some(parted(text).1).filter(|text| !text.is_empty()),
            None => self.description(),
        }
    }

    /// Returns the declared responses: first its own, in the order of the declaration, then those of the
    /// included sets. There is one response for each variant, so a status code can occur several times.
    ///
    /// ```
    /// use api_responses::{DescribeResponses, ResponseKind, api_responses};
    ///
    /// #[api_responses(401 { www_authenticate = "Bearer" }, 403)]
    /// enum AuthError {}
    ///
    /// /// Forget everything.
    /// #[api_responses(DELETE "/memory", 204, outside(503), ..AuthError)]
    /// async fn forget() -> Result<ForgetResponse, ForgetError> {
    ///     Err(AuthError::Forbidden)?
    /// }
    ///
    /// let declared = ForgetError::OPERATION.responses();
    /// let declared = declared.map(|one| (one.status().as_u16(), one.kind(), one.via()));
    /// assert!(declared.eq([
    ///     (204, ResponseKind::Success, None),
    ///     (503, ResponseKind::Outside, None),
    ///     (401, ResponseKind::Error, Some("AuthError")),
    ///     (403, ResponseKind::Error, Some("AuthError")),
    /// ]));
    /// ```
    pub fn responses(self) -> Responses {
        Responses::of(self)
    }

    /// Returns whether a response with this status code is declared, also in an included set. It can be
    /// called in a constant.
    pub const fn declares(&self, code: u16) -> bool {
        self.first(&Sought::Anywhere(code)).is_some()
    }

    fn head(self, field: usize) -> &'static str {
        record::Records::of(self).next().map_or("", |head| record::field(head, field))
    }
}

/// Splits a text after its first paragraph.
fn parted(text: &str) -> (&str, &str) {
    let (first, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    (first, rest.trim())
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
