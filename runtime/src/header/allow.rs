use http::HeaderValue;
use http_semantics::{Method, method_list};

use super::conversion::{holds_text, reads_text};
use super::invalid::{InvalidValue, Subject};
use super::text::ascii;

/// The value of `Allow`: the methods that the target supports (RFC 9110 §10.2.1).
///
/// ```
/// use api_responses::header::Allow;
/// use api_responses::http_semantics::Method;
///
/// assert_eq!(Allow::new([Method::Get, Method::Head]).to_string(), "GET, HEAD");
/// assert_eq!(Allow::none().to_string(), "");
/// assert_eq!("GET, PURGE".parse::<Allow>()?.to_string(), "GET, PURGE");
/// assert_eq!("get".parse::<Allow>().unwrap_err().index(), Some(0));
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Allow(HeaderValue);

const SUBJECT: Subject =
    Subject { field: "Allow", instead: "methods separated by commas: `GET, HEAD`" };

impl Allow {
    /// Creates a list of methods. Repeated methods are ignored.
    ///
    /// ```
    /// use api_responses::header::Allow;
    /// use api_responses::http_semantics::Method;
    ///
    /// assert_eq!(Allow::new([Method::Put, Method::Get, Method::Put]).to_string(), "PUT, GET");
    /// ```
    pub fn new(methods: impl IntoIterator<Item = Method>) -> Self {
        let mut named: Vec<&'static str> = Vec::new();
        for method in methods {
            if !named.contains(&method.as_str()) {
                named.push(method.as_str());
            }
        }
        match named[..] {
            [only] => Self(HeaderValue::from_static(only)),
            _ => Self(ascii(named.join(", "))),
        }
    }

    /// Creates an empty list: no method is supported at present. The header is sent without a value.
    ///
    /// ```
    /// use api_responses::header::Allow;
    ///
    /// assert_eq!(Allow::none(), Allow::new([]));
    /// ```
    pub fn none() -> Self {
        Self(HeaderValue::from_static(""))
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        SUBJECT.checked(text, method_list::check).map(Self)
    }
}

impl FromIterator<Method> for Allow {
    fn from_iter<I: IntoIterator<Item = Method>>(methods: I) -> Self {
        Self::new(methods)
    }
}

holds_text!(Allow);
reads_text!(Allow);
