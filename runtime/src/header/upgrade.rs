use http::HeaderValue;
use http_semantics::protocol_list;

use super::InvalidValue;
use super::conversion::{holds_text, reads_text};
use super::invalid::Subject;

/// The value of `Upgrade`: the protocols that the server is willing to change to, or changes to
/// (RFC 9110 §7.8).
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
/// A response with it has to have `Connection: Upgrade` as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgrade(HeaderValue);

const SUBJECT: Subject =
    Subject { field: "Upgrade", instead: "protocols divided by commas: `websocket`" };

impl Upgrade {
    /// These protocols, the preferred one first, divided by commas.
    ///
    /// # Errors
    ///
    /// If the text is no list of protocols, or has none.
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
