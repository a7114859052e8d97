use http::HeaderValue;
use http_semantics::protocol_list;

use super::InvalidValue;
use super::conversion::{holds_text, reads_text};
use super::invalid::Subject;

/// The value of `Upgrade`: the protocols to which the server can switch, or switches (RFC 9110 §7.8).
///
/// ```
/// use api_responses::header::Upgrade;
///
/// assert_eq!(Upgrade::new("websocket")?.to_string(), "websocket");
/// assert_eq!(Upgrade::new("HTTP/3.0, websocket")?.to_string(), "HTTP/3.0, websocket");
/// assert_eq!(Upgrade::new("web socket").unwrap_err().index(), Some(4));
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// A response with this header must also have `Connection: Upgrade`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Upgrade(HeaderValue);

const SUBJECT: Subject =
    Subject { field: "Upgrade", instead: "protocols separated by commas: `websocket`" };

impl Upgrade {
    /// Creates a list from protocols that are separated by commas, the preferred one first.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a list of protocols, or is empty.
    ///
    /// ```
    /// assert!(api_responses::header::Upgrade::new("").is_err());
    /// ```
    pub fn new(protocols: &str) -> Result<Self, InvalidValue> {
        Self::parse(protocols)
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        SUBJECT.checked(text, protocol_list::check).map(Self)
    }
}

holds_text!(Upgrade);
reads_text!(Upgrade);
