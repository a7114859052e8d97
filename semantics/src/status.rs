use core::cmp::Ordering;
use core::fmt;

use crate::class::Class;
use crate::field::{RecommendedField, RequiredField};
use crate::method::Method;
use crate::reference::Reference;

/// A status code in IANA's registry.
///
/// `Display` writes the code with its phrase.
///
/// ```
/// use http_semantics::{Class, ContentRule, Status};
///
/// let status = Status::get(204).unwrap();
/// assert_eq!(status.to_string(), "204 No Content");
/// assert_eq!(status.class(), Class::Successful);
/// assert_eq!(status.content, ContentRule::Forbidden);
/// assert!(Status::get(419).is_none()); // in use, but not registered
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Status {
    /// The number.
    pub code: u16,
    /// The phrase in the registry today: `Content Too Large`, not `Payload Too Large`.
    pub phrase: &'static str,
    /// The name of the constant in `http::StatusCode`, which still uses some older phrases:
    /// `PAYLOAD_TOO_LARGE`. Codes without a constant in `http` have a name in the same form.
    pub constant: &'static str,
    /// Where the code is defined.
    pub reference: Reference,
    /// Whether it can be used.
    pub state: State,
    /// Whether a response with this code has content.
    /// [`content_for`](Status::content_for) also considers the method.
    pub content: ContentRule,
    /// Whether a cache may store a response without information about caching.
    pub caching: Caching,
    /// The header fields that the specification requires (MUST).
    pub required: &'static [RequiredField],
    /// The header fields that it recommends (SHOULD) or mentions as useful (MAY).
    pub recommended: &'static [RecommendedField],
    /// Former phrases of the code.
    pub aliases: &'static [&'static str],
}

impl Status {
    /// Returns whether a response to `method` with this code has content.
    ///
    /// Two methods make a difference: a response to HEAD never has content (RFC 9110 §9.3.2), and a
    /// 2xx response to CONNECT has none because the tunnel begins after it (§9.3.6).
    ///
    /// ```
    /// use http_semantics::{ContentRule, Method, Status};
    ///
    /// let ok = Status::get(200).unwrap();
    /// assert_eq!(ok.content_for(Method::Get), ContentRule::Expected);
    /// assert_eq!(ok.content_for(Method::Head), ContentRule::Forbidden);
    /// assert_eq!(ok.content_for(Method::Connect), ContentRule::Forbidden);
    /// ```
    pub const fn content_for(&self, method: Method) -> ContentRule {
        match (method, self.class()) {
            (Method::Head, _) | (Method::Connect, Class::Successful) => ContentRule::Forbidden,
            _ => self.content,
        }
    }

    /// Returns the class of the code.
    pub const fn class(&self) -> Class {
        match Class::of(self.code) {
            Some(class) => class,
            // A test checks that all registered codes are below 600.
            None => Class::ServerError,
        }
    }
}

/// By ascending code.
impl Ord for Status {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code.cmp(&other.code)
    }
}

impl PartialOrd for Status {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.phrase)
    }
}

/// The state of a status code in the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// In force.
    Registered,
    /// Defined and later withdrawn: 305 and 510.
    Deprecated,
    /// Reserved, without a meaning: 306 and 418.
    Unused,
    /// Registered for a limited time, for a draft: 104.
    Temporary,
}

/// Whether a response has content (RFC 9110 §6.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentRule {
    /// It has none. Most of these responses end after their header section, so that any content
    /// would be read as the next response. A 205 may have `Content-Length: 0` (RFC 9110 §8.6,
    /// §15.3.6).
    Forbidden,
    /// It may have content.
    Optional,
    /// It should have content; an error should explain what went wrong (RFC 9110 §15.5, §15.6).
    Expected,
    /// It has no meaning without content: the parts of a 206, the results in a 207.
    Required,
}

/// Whether a cache may store a response (RFC 9111 §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Caching {
    /// A cache may store it and estimate how long it stays fresh, unless the response says otherwise
    /// (RFC 9110 §15.1). Leaving `Cache-Control` out therefore does not prevent caching.
    Heuristic,
    /// Only if the response allows it with `Cache-Control` or `Expires`.
    Explicit,
    /// Never (RFC 6585 §3 to §6).
    Never,
}
