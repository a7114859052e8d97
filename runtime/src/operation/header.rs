//! One header field of a declared response.

use api_responses_record::{HeaderView, Presence};

/// One header field that a declared response has.
///
/// ```
/// use api_responses::{DescribeResponses, HeaderPresence, api_responses};
///
/// #[api_responses(401 { www_authenticate = "Bearer" }, 403)]
/// enum AuthError {}
///
/// let unauthorized = AuthError::OPERATION.responses().next().unwrap();
/// let challenge = unauthorized.headers().next().unwrap();
/// assert_eq!(challenge.name(), "WWW-Authenticate");
/// assert_eq!(challenge.presence(), HeaderPresence::Constant);
/// assert_eq!(challenge.value(), "Bearer");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeclaredHeader {
    record: HeaderView<'static>,
}

/// When a declared header field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeaderPresence {
    /// With every response, with a value that the handler gives.
    Always,
    /// If the handler gives a value.
    Optional,
    /// With every response, always the same.
    Constant,
}

impl DeclaredHeader {
    pub(super) fn of(record: HeaderView<'static>) -> Self {
        Self { record }
    }

    /// The name of the field, as specifications spell it; names compare without regard to case
    /// (RFC 9110 §5.1).
    pub fn name(self) -> &'static str {
        self.record.name()
    }

    /// When it is sent.
    pub fn presence(self) -> HeaderPresence {
        match self.record.presence() {
            Presence::Always => HeaderPresence::Always,
            Presence::Optional => HeaderPresence::Optional,
            Presence::Constant => HeaderPresence::Constant,
        }
    }

    /// The constant value, or the type of the value as it is written in the source.
    pub fn value(self) -> &'static str {
        self.record.value()
    }
}
