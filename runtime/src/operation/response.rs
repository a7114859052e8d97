//! One declared response of an operation.

use std::fmt;

use api_responses_record::{Placement, ResponseView};
use http::StatusCode;
use http_semantics::Language;

use super::declaration::{Included, Operation};
use super::header::DeclaredHeader;

/// One response that an [`Operation`](super::Operation) declares.
///
/// ```
/// use api_responses::{DescribeResponses, ResponseKind, api_responses};
///
/// #[api_responses(401, #[problem = "/problems/suspended"] Suspended = 403: "Ask the office.")]
/// enum AuthError {}
///
/// let response = AuthError::OPERATION.responses().last().unwrap();
/// assert_eq!(response.status(), 403);
/// assert_eq!(response.kind(), ResponseKind::Error);
/// assert_eq!(response.variant(), Some("Suspended"));
/// assert_eq!(response.detail(), Some("Ask the office."));
/// assert_eq!(response.problem_type(), Some("/problems/suspended"));
/// assert_eq!(response.media_type(), Some("application/problem+json"));
/// assert_eq!(response.content(), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DeclaredResponse {
    status: StatusCode,
    record: ResponseView<'static>,
    /// The set of the operation that it comes from, whatever sets that set includes.
    via: Option<&'static Included>,
}

/// What a declared response means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Meaning {
    /// What the author wrote for the documentation, in Markdown.
    Markdown(&'static str),
    /// Plain text.
    Text(&'static str),
}

impl Meaning {
    /// Returns the text, in either form.
    ///
    /// ```
    /// assert_eq!(api_responses::Meaning::Text("Ask the office.").as_str(), "Ask the office.");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Meaning::Markdown(text) | Meaning::Text(text) => text,
        }
    }
}

/// Where a declared response comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseKind {
    /// A variant of the success enum, or of the only enum that the handler returns.
    Success,
    /// A variant of the error enum.
    Error,
    /// Declared, not enforced: a type of the user sends it.
    Claim,
    /// Sent outside the handler: by an extractor, a body limit, a layer.
    Outside,
}

impl DeclaredResponse {
    pub(super) fn read(
        record: ResponseView<'static>,
        via: Option<&'static Included>,
    ) -> Option<Self> {
        let status = StatusCode::from_u16(record.code()?).ok()?;
        Some(Self { status, record, via })
    }

    /// Returns the status code.
    pub fn status(self) -> StatusCode {
        self.status
    }

    /// Where it comes from: a variant of the success enum or of the error enum, a type of the user, or
    /// something outside the handler.
    pub fn kind(self) -> ResponseKind {
        let own = self.record.placement();
        kind(match self.via {
            Some(set) if own != Placement::Outside => set.record().placement(),
            _ => own,
        })
    }

    /// Whether a generated enum sends the response, and no other type can change its status code.
    ///
    /// A claim is not enforced, nor is what a type of the user sends for a set. With
    /// `-> (StatusCode, GetUserResponse)`, no response of the enum is.
    ///
    /// ```
    /// use api_responses::{DescribeResponses as _, api_responses};
    ///
    /// #[api_responses(GET, 200, 404)]
    /// async fn get_user() -> Result<String, GetUserError> {
    ///     Err(GetUserError::NotFound)
    /// }
    ///
    /// let responses = GetUserError::OPERATION.responses();
    /// let enforced = responses.filter(|response| response.is_enforced());
    /// assert!(enforced.map(|response| response.status().as_u16()).eq([404]));
    /// ```
    pub fn is_enforced(self) -> bool {
        self.record.is_enforced() && self.via.is_none_or(|set| set.record().is_enforced())
    }

    /// Returns the included set from which the response comes, as it is written in the declaration:
    /// `AuthError`, `auth::Error`.
    pub fn via(self) -> Option<&'static str> {
        self.via.map(|set| set.record().name())
    }

    /// Returns the declaration of the included set.
    pub(crate) fn set(self) -> Option<Operation> {
        self.via.map(|set| *set.operation())
    }

    /// Returns the name of the variant, `NotFound`. A claim has one only if its declaration names it.
    pub fn variant(self) -> Option<&'static str> {
        self.record.variant()
    }

    /// What the response means for this endpoint: the author's words, or the fixed detail, or else
    /// what the status code means anywhere; nothing if an unregistered code has none of these.
    pub fn meaning(self) -> Option<&'static str> {
        self.meaning_in(Language::ENGLISH).map(Meaning::as_str)
    }

    /// The same in a language: the author's words for it (`#[zh = "…"]`), or the author's words, or
    /// the fixed detail, or what the status code means anywhere.
    ///
    /// ```
    /// use api_responses::http_semantics::Language;
    /// use api_responses::{DescribeResponses, Meaning, api_responses};
    ///
    /// #[api_responses(#[zh = "请先登录。"] 401 { www_authenticate = "Bearer" }, 403: "Ask the office.")]
    /// enum AuthError {}
    ///
    /// let [unauthorized, forbidden] = AuthError::OPERATION.responses().collect::<Vec<_>>()[..] else {
    ///     panic!("two responses");
    /// };
    /// let meaning = unauthorized.meaning_in(Language::CHINESE);
    /// assert_eq!(meaning, Some(Meaning::Markdown("请先登录。")));
    /// assert_eq!(forbidden.meaning_in(Language::CHINESE), Some(Meaning::Text("Ask the office.")));
    /// ```
    pub fn meaning_in(self, language: &Language) -> Option<Meaning> {
        let translated = self.record.translation(language.primary());
        let words = translated.or_else(|| self.record.description()).map(Meaning::Markdown);
        words
            .or_else(|| self.detail().map(Meaning::Text))
            .or_else(|| language.describe_response(self.status.as_u16()).map(Meaning::Text))
    }

    /// Returns the fixed `detail` of the problem document (RFC 9457 §3.1.4).
    pub fn detail(self) -> Option<&'static str> {
        self.record.detail()
    }

    /// Returns the media type of the content (RFC 9110 §8.3.1), or `None` if there is no content. If the handler
    /// chooses from a list, this is the first: see [`media_types`](Self::media_types).
    pub fn media_type(self) -> Option<&'static str> {
        self.record.media_type()
    }

    /// Returns all media types that the content can have, in the order of the declaration.
    ///
    /// ```
    /// use api_responses::header::ContentType;
    /// use api_responses::{DescribeResponses as _, api_responses};
    ///
    /// #[api_responses(GET, 200: _ as ["image/png", "image/webp"])]
    /// async fn get_logo() -> GetLogoResponse<Vec<u8>> {
    ///     GetLogoResponse::Ok { content_type: ContentType::from_static("image/png"), body: vec![0x89] }
    /// }
    ///
    /// let ok = GetLogoResponse::<Vec<u8>>::OPERATION.responses().next().unwrap();
    /// assert!(ok.media_types().eq(["image/png", "image/webp"]));
    /// assert_eq!(ok.media_type(), Some("image/png"));
    /// ```
    pub fn media_types(self) -> impl Iterator<Item = &'static str> + Clone {
        self.record.media_types()
    }

    /// Returns the type of the content as it is written in the source, `User`. It is `None` if there is no
    /// content or if the content is a fixed problem document.
    pub fn content(self) -> Option<&'static str> {
        self.record.content()
    }

    /// Returns the `type` of the problem document, if one is declared (RFC 9457 §3.1.1).
    pub fn problem_type(self) -> Option<&'static str> {
        self.record.problem_type()
    }

    /// Returns the declared header fields in the order in which they are sent, including those that HTTP
    /// requires.
    pub fn headers(self) -> impl Iterator<Item = DeclaredHeader> + Clone + 'static {
        self.record.headers().map(DeclaredHeader::of)
    }

    /// Returns the note of the entry's `#[deprecated]`, which may be empty. `None` if it is not deprecated.
    pub fn deprecation(self) -> Option<&'static str> {
        self.record.deprecation()
    }

    /// Returns the members that the problem document has beside the standard ones (RFC 9457 §3.2): the name, and the
    /// type of the value as it is written in the source.
    ///
    /// ```
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses]
    /// #[derive(Debug, thiserror::Error)]
    /// enum SeatError {
    ///     #[error("taken")]
    ///     #[api_responses(409 { free as member })]
    ///     Taken { free: Vec<u8> },
    /// }
    ///
    /// let taken = SeatError::OPERATION.responses().next().unwrap();
    /// assert!(taken.problem_members().eq([("free", "Vec<u8>")]));
    /// ```
    pub fn problem_members(
        self,
    ) -> impl Iterator<Item = (&'static str, &'static str)> + Clone + 'static {
        self.record.members()
    }

    /// Returns the examples of the content: the name of each, if it has one, and the content as it is sent.
    ///
    /// ```
    /// use api_responses::{DescribeResponses as _, api_responses};
    ///
    /// #[api_responses(GET, #[example = r#"{"id": 1}"#] 200)]
    /// async fn get_user() -> GetUserResponse<String> {
    ///     GetUserResponse::Ok(String::new())
    /// }
    ///
    /// let ok = GetUserResponse::<String>::OPERATION.responses().next().unwrap();
    /// assert!(ok.examples().eq([(None, r#"{"id": 1}"#)]));
    /// ```
    pub fn examples(
        self,
    ) -> impl Iterator<Item = (Option<&'static str>, &'static str)> + Clone + 'static {
        self.record.examples().map(|(name, text)| ((!name.is_empty()).then_some(name), text))
    }

    /// Whether both are the same entry of one declaration, which can be reached in two ways.
    #[cfg(feature = "guide")]
    pub(crate) fn is_same_entry(self, other: Self) -> bool {
        self.record == other.record
    }

    /// The reason for overriding a rule of HTTP that forbids this response or advises against it.
    pub fn override_reason(self) -> Option<&'static str> {
        self.record.reason().or_else(|| self.via?.record().reason())
    }
}

pub(super) fn kind(placement: Placement) -> ResponseKind {
    match placement {
        Placement::Success => ResponseKind::Success,
        Placement::Error => ResponseKind::Error,
        Placement::Claim => ResponseKind::Claim,
        Placement::Outside => ResponseKind::Outside,
    }
}

impl fmt::Debug for DeclaredResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {:?}", self.status.as_str(), self.kind())?;
        let texts = [("", self.variant()), ("problem ", self.problem_type())];
        let media_types = self.media_types().map(|media_type| ("", Some(media_type)));
        for (label, text) in texts.into_iter().chain(media_types).chain([("of ", self.content())]) {
            if let Some(text) = text {
                write!(formatter, " {label}{text}")?;
            }
        }
        if let Some(set) = self.via() {
            write!(formatter, " via {set}")?;
        }
        Ok(())
    }
}
