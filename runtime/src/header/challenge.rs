use http::HeaderValue;
use http_semantics::{challenge, token};

use super::InvalidValue;
use super::conversion::{holds_text, reads_text, text};
use super::invalid::Subject;
use super::quoted::push_quoted;

/// One challenge: an authentication scheme and its parameters (RFC 9110 §11.3).
///
/// ```
/// use api_responses::header::{Challenge, WwwAuthenticate};
///
/// let basic = Challenge::basic("the \"books\"")?;
/// assert_eq!(basic.to_string(), r#"Basic realm="the \"books\"""#);
///
/// let bearer = Challenge::bearer().with("realm", "books")?.with("error", "invalid_token")?;
/// let both = WwwAuthenticate::from(bearer).and(basic);
/// assert_eq!(
///     both.to_string(),
///     r#"Bearer realm="books", error="invalid_token", Basic realm="the \"books\"""#,
/// );
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// It is one pointer in size, so that an error with it in stays small. The schemes are registered at
/// <https://www.iana.org/assignments/http-authschemes/>.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// A challenge of this scheme, without parameters.
    ///
    /// # Errors
    ///
    /// If the scheme is not a token (RFC 9110 §11.1).
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

    /// `Bearer`: the request needs a token (RFC 6750 §3).
    ///
    /// RFC 6750 has at least one parameter behind it. `realm` is enough, and a request without any
    /// token is not to be told an `error`.
    ///
    /// ```
    /// use api_responses::header::Challenge;
    ///
    /// assert_eq!(Challenge::bearer().to_string(), "Bearer");
    /// ```
    pub fn bearer() -> Self {
        Self::from_value(HeaderValue::from_static("Bearer"))
    }

    /// `Basic`: the request needs a user name and a password for this realm (RFC 7617 §2).
    ///
    /// # Errors
    ///
    /// As of [`with`](Self::with).
    ///
    /// ```
    /// use api_responses::header::Challenge;
    ///
    /// assert_eq!(Challenge::basic("books")?.to_string(), "Basic realm=\"books\"");
    /// assert_eq!(Challenge::basic("\r\nSet-Cookie: a=b").unwrap_err().index(), Some(0));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn basic(realm: &str) -> Result<Self, InvalidValue> {
        Self::from_value(HeaderValue::from_static("Basic")).with("realm", realm)
    }

    /// Adds a parameter, its value in quotes, with `"` and `\` escaped (RFC 9110 §11.2, §5.6.4).
    ///
    /// The few values that have to stand without quotes, such as `algorithm` of Digest (RFC 7616
    /// §3.3), are written as a whole: `r#"Digest realm="a", algorithm=SHA-256"#.parse()`.
    ///
    /// # Errors
    ///
    /// If the name is not a token, or is there already; if the value has control characters or such
    /// beyond ASCII; if the challenge has a single value and therefore no parameters; if it gets
    /// too long.
    ///
    /// ```
    /// use api_responses::header::Challenge;
    ///
    /// let challenge = Challenge::bearer().with("scope", "read write")?;
    /// assert_eq!(challenge.to_string(), "Bearer scope=\"read write\"");
    /// assert!(challenge.clone().with("scope", "read").is_err());
    /// assert_eq!(challenge.with("realm", "caf\u{e9}").unwrap_err().byte(), Some(0xc3));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn with(self, name: &str, value: &str) -> Result<Self, InvalidValue> {
        token::check(name).map_err(|fault| NAME.fault(name, &fault))?;
        let before = text(&self.0);
        let divider = if before.contains(' ') { "," } else { "" };
        let mut challenge = format!("{before}{divider} {name}=");
        push_quoted(&mut challenge, value, VALUE)?;
        // A parameter may be there already, and behind a `token68` there can be none.
        let value = VALUE.finished(challenge)?;
        match challenge::count(text(&value)) {
            Ok(1) => Ok(Self::from_value(value)),
            Err(challenge::Error::RepeatedParameter { .. }) => {
                Err(NAME.refused(format!("the parameter `{name}` is there already")))
            }
            _ => Err(SUBJECT.refused(format!("behind `{before}` there can be no parameters"))),
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
