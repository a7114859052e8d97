use http::HeaderValue;
use http_semantics::{challenge, token};

use super::InvalidValue;
use super::conversion::{holds_text, reads_text};
use super::invalid::Subject;
use super::quoted::push_quoted;
use super::text::text;

/// An authentication scheme and its parameters (RFC 9110 §11.3).
///
/// ```
/// use api_responses::header::{Challenge, WwwAuthenticate};
///
/// let basic = Challenge::basic("the \"books\"")?;
/// assert_eq!(basic.to_string(), r#"Basic realm="the \"books\"""#);
///
/// let bearer = Challenge::bearer()
///     .with_parameter("realm", "books")?
///     .with_parameter("error", "invalid_token")?;
/// let both = WwwAuthenticate::from(bearer).with_challenge(basic);
/// assert_eq!(
///     both.to_string(),
///     r#"Bearer realm="books", error="invalid_token", Basic realm="the \"books\"""#,
/// );
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// The schemes are registered at <https://www.iana.org/assignments/http-authschemes/>. A challenge has
/// the size of a pointer, so that error types that contain it stay small.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Challenge(pub(super) Box<HeaderValue>);

const SUBJECT: Subject = Subject {
    field: "WWW-Authenticate",
    instead: "a scheme and its parameters: `Basic realm=\"books\"`",
};

const SCHEME: Subject =
    Subject { field: "WWW-Authenticate", instead: "a scheme without parameters: `Bearer`" };

const NAME: Subject =
    Subject { field: "WWW-Authenticate", instead: "the name of a parameter: `realm`" };

const VALUE: Subject =
    Subject { field: "WWW-Authenticate", instead: "visible ASCII characters, spaces and tabs" };

impl Challenge {
    /// Creates a challenge without parameters.
    ///
    /// # Errors
    ///
    /// Returns an error if the scheme is not a token (RFC 9110 §11.1).
    ///
    /// ```
    /// use api_responses::header::Challenge;
    ///
    /// assert_eq!(Challenge::new("Negotiate")?.to_string(), "Negotiate");
    /// assert_eq!(Challenge::new("Basic realm").unwrap_err().index(), Some(5));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn new(scheme: &str) -> Result<Self, InvalidValue> {
        SCHEME.checked(scheme, token::check).map(Self::from_value)
    }

    /// Creates a `Bearer` challenge: the request needs a token (RFC 6750 §3).
    ///
    /// RFC 6750 requires at least one parameter. `realm` is enough. If the request has no token, `error`
    /// should not be sent.
    ///
    /// ```
    /// use api_responses::header::Challenge;
    ///
    /// assert_eq!(Challenge::bearer().to_string(), "Bearer");
    /// ```
    pub fn bearer() -> Self {
        Self::from_value(HeaderValue::from_static("Bearer"))
    }

    /// Creates a `Basic` challenge: the request needs a user name and a password for the realm
    /// (RFC 7617 §2).
    ///
    /// # Errors
    ///
    /// Returns the errors of [`with_parameter`](Self::with_parameter).
    ///
    /// ```
    /// use api_responses::header::Challenge;
    ///
    /// assert_eq!(Challenge::basic("books")?.to_string(), "Basic realm=\"books\"");
    /// assert_eq!(Challenge::basic("\r\nSet-Cookie: a=b").unwrap_err().index(), Some(0));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn basic(realm: &str) -> Result<Self, InvalidValue> {
        Self::from_value(HeaderValue::from_static("Basic")).with_parameter("realm", realm)
    }

    /// Adds a parameter. Its value is quoted, with `"` and `\` escaped (RFC 9110 §11.2, §5.6.4).
    ///
    /// A few values must not be quoted, such as `algorithm` of Digest (RFC 7616 §3.3). Parse the
    /// complete challenge instead: `r#"Digest realm="a", algorithm=SHA-256"#.parse()`.
    ///
    /// # Errors
    ///
    /// Returns an error if the name is not a token or is already present; if the value contains control
    /// characters or characters beyond ASCII; if the challenge has a `token68` and therefore no
    /// parameters; or if the challenge is too long.
    ///
    /// ```
    /// use api_responses::header::Challenge;
    ///
    /// let challenge = Challenge::bearer().with_parameter("scope", "read write")?;
    /// assert_eq!(challenge.to_string(), "Bearer scope=\"read write\"");
    /// assert!(challenge.clone().with_parameter("scope", "read").is_err());
    /// assert_eq!(challenge.with_parameter("realm", "caf\u{e9}").unwrap_err().byte(), Some(0xc3));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn with_parameter(self, name: &str, value: &str) -> Result<Self, InvalidValue> {
        token::check(name).map_err(|fault| NAME.fault(name, &fault))?;
        let before = text(&self.0);
        let separator = if before.contains(' ') { "," } else { "" };
        let mut challenge = format!("{before}{separator} {name}=");
        push_quoted(&mut challenge, value, VALUE)?;
        // The parameter may already be present, and a `token68` has no parameters.
        let value = VALUE.finished(challenge)?;
        match challenge::count(text(&value)) {
            Ok(1) => Ok(Self::from_value(value)),
            Err(challenge::Error::RepeatedParameter { .. }) => {
                Err(NAME.refused(format!("the parameter `{name}` is already present")))
            }
            _ => Err(SUBJECT.refused(format!("`{before}` cannot have parameters"))),
        }
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        let value = SUBJECT.checked(text, challenge::check)?;
        match challenge::count(text) {
            Ok(1) => Ok(Self::from_value(value)),
            _ => Err(SUBJECT.refused("there is more than one challenge")),
        }
    }

    fn from_value(value: HeaderValue) -> Self {
        Self(Box::new(value))
    }
}

holds_text!(Challenge);
reads_text!(Challenge);
