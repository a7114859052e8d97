use std::borrow::Cow;

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
    /// Creates a list of methods, in the type of this crate or of the `http` crate. Repeated methods are ignored.
    ///
    /// ```
    /// use api_responses::header::Allow;
    /// use api_responses::http_semantics::Method;
    ///
    /// assert_eq!(Allow::new([Method::Put, Method::Get, Method::Put]).to_string(), "PUT, GET");
    /// assert_eq!(Allow::new([http::Method::GET, http::Method::HEAD]).to_string(), "GET, HEAD");
    ///
    /// // Each method is a token (RFC 9110 §9.1), so an extension method cannot fail, either.
    /// let purge = http::Method::from_bytes(b"PURGE")?;
    /// assert_eq!(Allow::new([&purge]).to_string(), "PURGE");
    /// # Ok::<(), http::method::InvalidMethod>(())
    /// ```
    pub fn new<M: MethodName>(methods: impl IntoIterator<Item = M>) -> Self {
        let mut named: Vec<Cow<'static, str>> = Vec::new();
        for method in methods {
            let name = method.__name();
            if !named.contains(&name) {
                named.push(name);
            }
        }
        match named[..] {
            [Cow::Borrowed(only)] => Self(HeaderValue::from_static(only)),
            _ => Self(ascii(named.join(", "))),
        }
    }

    /// Creates an empty list: no method is supported at present. The header is sent without a value.
    ///
    /// ```
    /// use api_responses::header::Allow;
    /// use api_responses::http_semantics::Method;
    ///
    /// assert_eq!(Allow::none(), Allow::new([Method::Get; 0]));
    /// ```
    pub fn none() -> Self {
        Self(HeaderValue::from_static(""))
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        SUBJECT.checked(text, method_list::check).map(Self)
    }
}

/// A request method for [`Allow`]: [`http_semantics::Method`](Method), [`http::Method`] and a reference to either.
///
/// It cannot be implemented for other types, because each name must be a token (RFC 9110 §9.1).
pub trait MethodName: sealed::Sealed {
    #[doc(hidden)]
    fn __name(&self) -> Cow<'static, str>;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for http_semantics::Method {}
    impl Sealed for http::Method {}
    impl<M: Sealed> Sealed for &M {}
}

impl MethodName for Method {
    fn __name(&self) -> Cow<'static, str> {
        self.as_str().into()
    }
}

impl MethodName for http::Method {
    fn __name(&self) -> Cow<'static, str> {
        let registered = Method::from_name(self.as_str());
        registered.map_or_else(|| self.as_str().to_owned().into(), |method| method.as_str().into())
    }
}

impl<M: MethodName> MethodName for &M {
    fn __name(&self) -> Cow<'static, str> {
        (**self).__name()
    }
}

impl<M: MethodName> FromIterator<M> for Allow {
    fn from_iter<I: IntoIterator<Item = M>>(methods: I) -> Self {
        Self::new(methods)
    }
}

holds_text!(Allow);
reads_text!(Allow);
