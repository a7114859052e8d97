//! One declared response of an operation.

use std::fmt;

use http::StatusCode;

use super::DeclaredHeader;
use super::record::field;

/// One response that an [`Operation`](super::Operation) declares.
///
/// ```
/// use api_responses::{ApiResponses, ResponseKind, api_responses};
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
    record: &'static str,
}

/// Where a declared response comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseKind {
    /// A variant of the success half, or of the only enum that the handler returns.
    Success,
    /// A variant of the error half.
    Error,
    /// Declared, not enforced: a type of the user's own sends it.
    Claim,
}

impl DeclaredResponse {
    pub(super) fn read(record: &'static str) -> Option<Self> {
        let status = StatusCode::from_bytes(field(record, 0).as_bytes()).ok()?;
        Some(Self { status, record })
    }

    /// The status code.
    pub fn status(self) -> StatusCode {
        self.status
    }

    /// Whether a variant of the success half, one of the error half, or nothing enforces it.
    pub fn kind(self) -> ResponseKind {
        match field(self.record, 1) {
            "s" => ResponseKind::Success,
            "e" => ResponseKind::Error,
            _ => ResponseKind::Claim,
        }
    }

    /// The variant that sends it, `NotFound`; a claim has one only where its declaration names it.
    pub fn variant(self) -> Option<&'static str> {
        self.text(2)
    }

    /// What the response means for this endpoint, in Markdown: the author's words, or the fixed detail,
    /// or else what the status code means anywhere; nothing if an unregistered code has none of these.
    pub fn meaning(self) -> Option<&'static str> {
        self.text(3)
    }

    /// The fixed `detail` of the problem document that is sent (RFC 9457 §3.1.4).
    pub fn detail(self) -> Option<&'static str> {
        self.text(4)
    }

    /// The media type of the content (RFC 9110 §8.3.1); nothing where there is no content.
    pub fn media_type(self) -> Option<&'static str> {
        self.text(5)
    }

    /// The type of the content as it is written in the source, `User`; nothing where there is no
    /// content, or only a problem document that is fixed.
    pub fn content(self) -> Option<&'static str> {
        self.text(6)
    }

    /// The `type` of the problem document, where it has one of its own (RFC 9457 §3.1.1).
    pub fn problem_type(self) -> Option<&'static str> {
        self.text(7)
    }

    /// The header fields that the response has beside those of its content, in the order in which
    /// they are sent. Those that HTTP asks for are among them.
    pub fn headers(self) -> impl Iterator<Item = DeclaredHeader> + Clone + 'static {
        DeclaredHeader::all(field(self.record, 8))
    }

    /// Why the response is declared although a rule of HTTP speaks against it.
    pub fn override_reason(self) -> Option<&'static str> {
        self.text(9)
    }

    fn text(self, index: usize) -> Option<&'static str> {
        Some(field(self.record, index)).filter(|text| !text.is_empty())
    }
}

impl fmt::Debug for DeclaredResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {:?}", self.status.as_str(), self.kind())?;
        for (label, index) in [("", 2), ("problem ", 7), ("", 5), ("of ", 6)] {
            if let Some(text) = self.text(index) {
                write!(formatter, " {label}{text}")?;
            }
        }
        Ok(())
    }
}
