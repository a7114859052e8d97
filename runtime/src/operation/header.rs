//! One header field of a declared response.

const GROUP_SEPARATOR: char = '\x1d';
const UNIT_SEPARATOR: char = '\x1c';

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
    text: &'static str,
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
    pub(super) fn all(text: &'static str) -> impl Iterator<Item = Self> + Clone + 'static {
        text.split(GROUP_SEPARATOR).filter(|text| !text.is_empty()).map(|text| Self { text })
    }

    /// The name of the field, as specifications spell it; names compare without regard to case
    /// (RFC 9110 §5.1).
    pub fn name(self) -> &'static str {
        self.unit(0)
    }

    /// When it is sent.
    pub fn presence(self) -> HeaderPresence {
        match self.unit(1) {
            "=" => HeaderPresence::Constant,
            "?" => HeaderPresence::Optional,
            _ => HeaderPresence::Always,
        }
    }

    /// The constant value, or the type of the value as it is written in the source.
    pub fn value(self) -> &'static str {
        self.unit(2)
    }

    fn unit(self, index: usize) -> &'static str {
        self.text.split(UNIT_SEPARATOR).nth(index).unwrap_or_default()
    }
}
