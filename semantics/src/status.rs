use core::fmt;

use crate::{Class, Method, RecommendedField, Reference, RequiredField, name, registry};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// The number.
    pub code: u16,
    /// The phrase that the registry has today: `Content Too Large`, not `Payload Too Large`.
    pub phrase: &'static str,
    /// The name of the constant in `http::StatusCode`, which still has some older phrases:
    /// `PAYLOAD_TOO_LARGE`. For the codes that `http` lacks, a name in the same form.
    pub constant: &'static str,
    /// Where the code is defined.
    pub reference: Reference,
    /// Whether it can be used.
    pub state: State,
    /// Whether a response with this code has content; [`content_for`](Status::content_for) knows
    /// the two methods that make a difference.
    pub content: ContentRule,
    /// Whether a cache may store a response that does not speak of caching itself.
    pub caching: Caching,
    /// The header fields that the specification demands (MUST).
    pub required: &'static [RequiredField],
    /// The header fields that it recommends (SHOULD), and those that are useful (MAY).
    pub recommended: &'static [RecommendedField],
    /// Phrases that the code had in the past.
    pub aliases: &'static [&'static str],
}

impl Status {
    /// The status with this number, or `None` if it is not registered.
    ///
    /// ```
    /// use http_semantics::Status;
    ///
    /// const GONE: &Status = Status::get(410).unwrap();
    /// assert_eq!(GONE.phrase, "Gone");
    /// ```
    pub const fn get(code: u16) -> Option<&'static Status> {
        registry::by_code(code)
    }

    /// The status with this name, in the form of the constants of `http::StatusCode`: the
    /// constant itself, the present phrase or an older one. Case counts.
    ///
    /// `UNUSED` names two codes, 306 and 418, and therefore none.
    ///
    /// ```
    /// use http_semantics::Status;
    ///
    /// for name in ["UNPROCESSABLE_CONTENT", "UNPROCESSABLE_ENTITY"] {
    ///     assert_eq!(Status::by_constant(name).unwrap().code, 422);
    /// }
    /// assert!(Status::by_constant("Unprocessable Content").is_none());
    /// ```
    pub const fn by_constant(name: &str) -> Option<&'static Status> {
        name::find(name)
    }

    /// The status code that has this phrase or had it once, whatever the case of its letters. A full
    /// stop at the end does not count.
    ///
    /// ```
    /// use http_semantics::Status;
    ///
    /// assert_eq!(Status::by_phrase("Not found.").unwrap().code, 404);
    /// assert_eq!(Status::by_phrase("unprocessable entity").unwrap().code, 422);
    /// assert!(Status::by_phrase("No user has this id.").is_none());
    /// ```
    pub fn by_phrase(text: &str) -> Option<&'static Status> {
        let text = text.trim().trim_end_matches('.');
        let is_text = |phrase: &&str| phrase.eq_ignore_ascii_case(text);
        Status::all()
            .iter()
            .find(|status| is_text(&status.phrase) || status.aliases.iter().any(is_text))
    }

    /// Every registered status, by ascending code.
    pub const fn all() -> &'static [Status] {
        registry::ALL
    }

    /// Whether a response with this code has content where it answers `method`.
    ///
    /// Two methods have a say: a response to HEAD never has content (RFC 9110 §9.3.2), and neither
    /// has a 2xx to CONNECT, behind which the tunnel begins (§9.3.6).
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

    /// The class that the first digit stands for.
    pub const fn class(&self) -> Class {
        match Class::of(self.code) {
            Some(class) => class,
            // The registry ends at 599, which a test holds it to.
            None => Class::ServerError,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.phrase)
    }
}

/// What the registry says of a code's standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// In force.
    Registered,
    /// Defined once and withdrawn: 305 and 510.
    Deprecated,
    /// Reserved, and without a meaning: 306 and 418.
    Unused,
    /// Registered for a draft, for a limited time: 104.
    Temporary,
}

/// Whether a response has content (RFC 9110 §6.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentRule {
    /// It has none. Most end with their header section, so that what follows is read as the next
    /// response; on 205 a `Content-Length: 0` may say so (RFC 9110 §8.6, §15.3.6).
    Forbidden,
    /// It may have some.
    Optional,
    /// It should have some, if only to explain what went wrong (RFC 9110 §15.5, §15.6).
    Expected,
    /// It says nothing without: the parts of a 206, the outcomes in a 207.
    Required,
}

/// Whether a cache may store a response (RFC 9111 §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caching {
    /// A cache may store it and guess how long it stays fresh, unless the response says
    /// otherwise: `Cache-Control` matters even where it is left out (RFC 9110 §15.1).
    Heuristic,
    /// Only where the response says so, by `Cache-Control` or `Expires`.
    Explicit,
    /// Never (RFC 6585 §3 to §6).
    Never,
}
