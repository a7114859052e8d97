//! Lists of challenges: the values of `WWW-Authenticate` and `Proxy-Authenticate`.

use http::HeaderValue;
use http_semantics::challenge;

use super::conversion::{holds_text, reads_text};
use super::invalid::Subject;
use super::text::{ascii, text};
use super::{Challenge, InvalidValue};

/// The value of `WWW-Authenticate`: at least one challenge (RFC 9110 §11.6.1).
///
/// ```
/// use api_responses::header::{Challenge, WwwAuthenticate};
///
/// let value = WwwAuthenticate::from(Challenge::bearer());
/// assert_eq!(value.to_string(), "Bearer");
/// assert_eq!(value.with_challenge(Challenge::basic("books")?).to_string(), "Bearer, Basic realm=\"books\"");
///
/// let text = "Digest realm=\"a\", algorithm=SHA-256, nonce=\"n\", Basic realm=\"a\"";
/// assert_eq!(WwwAuthenticate::try_from(text)?.to_string(), text);
/// assert_eq!(WwwAuthenticate::try_from("Basic realm=a").unwrap_err().index(), Some(12));
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// It has the size of a pointer, so that error types that contain it stay small.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WwwAuthenticate(Box<HeaderValue>);

/// The value of `Proxy-Authenticate`: at least one challenge (RFC 9110 §11.7.1).
///
/// ```
/// use api_responses::header::{Challenge, ProxyAuthenticate};
///
/// let value = ProxyAuthenticate::from(Challenge::basic("the proxy")?);
/// assert_eq!(value.to_string(), "Basic realm=\"the proxy\"");
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// It has the size of a pointer, so that error types that contain it stay small.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProxyAuthenticate(Box<HeaderValue>);

const INSTEAD: &str = "challenges separated by commas: `Bearer, Basic realm=\"books\"`";

macro_rules! list_of_challenges {
    ($Type:ident, $field:literal) => {
        impl $Type {
            /// Adds a challenge. The client chooses one that it supports.
            #[must_use]
            pub fn with_challenge(self, challenge: Challenge) -> Self {
                Self(Box::new(ascii(format!("{}, {}", text(&self.0), text(&challenge.0)))))
            }

            fn parse(text: &str) -> Result<Self, InvalidValue> {
                const SUBJECT: Subject = Subject { field: $field, instead: INSTEAD };
                SUBJECT.checked(text, challenge::check).map(|value| Self(Box::new(value)))
            }
        }

        impl From<Challenge> for $Type {
            fn from(challenge: Challenge) -> Self {
                Self(challenge.0)
            }
        }

        holds_text!($Type);
        reads_text!($Type);
    };
}

list_of_challenges!(WwwAuthenticate, "WWW-Authenticate");
list_of_challenges!(ProxyAuthenticate, "Proxy-Authenticate");
