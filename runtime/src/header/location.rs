use http::{HeaderValue, Uri};
use http_semantics::uri_reference;

use super::conversion::{holds_text, reads_text};
use super::invalid::{InvalidValue, Subject};

/// The value of `Location` and `Content-Location`: a URI reference (RFC 9110 §10.2.2, §8.7).
///
/// [`location!`](crate::location!) builds it from a template and arguments, and cannot fail. The
/// conversions from text and from [`Uri`] check the reference:
///
/// ```
/// use api_responses::header::Location;
///
/// let location = Location::try_from("https://example.com/users/1?full")?;
/// assert_eq!(location.to_string(), "https://example.com/users/1?full");
///
/// for refused in ["/a b", "/caf\u{e9}", "/100%", "/\r\nSet-Cookie: a=b", "https://ada@example.com/"] {
///     assert!(Location::try_from(refused).is_err(), "{refused:?}");
/// }
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// The target of the reference is not checked. A reference that comes from a request can lead a client
/// to another host: `//example.com` is a URI reference, too.
///
/// The grammar is in RFC 3986 §4.1 and Appendix A, and in RFC 9110 §4.2.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location(HeaderValue);

const SUBJECT: Subject = Subject {
    field: "Location",
    instead: "a URI reference such as `/users/1`, which `location!(\"/users/{}\", id)` builds",
};

impl Location {
    fn parse(text: &str) -> Result<Self, InvalidValue> {
        SUBJECT.checked(text, uri_reference::check).map(Self)
    }

    pub(super) fn from_encoded(text: String) -> Self {
        Self(super::text::ascii(text))
    }
}

/// Fails for the few URIs that [`Uri`] accepts and RFC 3986 does not, and for URIs with a user name.
impl TryFrom<Uri> for Location {
    type Error = InvalidValue;

    fn try_from(uri: Uri) -> Result<Self, InvalidValue> {
        Self::parse(&uri.to_string())
    }
}

holds_text!(Location);
reads_text!(Location);
