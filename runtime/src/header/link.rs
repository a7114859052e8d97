use http::HeaderValue;
use http_semantics::{link, uri_reference};

use super::InvalidValue;
use super::conversion::{ascii, holds_text, text};
use super::invalid::{ForbiddenCharacter, Subject};
use super::quoted::push_quoted;

/// The value of `Link`: where related resources are, and how they are related (RFC 8288 §3).
///
/// ```
/// use api_responses::header::Link;
///
/// let next = Link::new("/books?page=3", "next")?;
/// let first = Link::new("/books", "first")?.with("title", "The beginning")?;
/// assert_eq!(
///     next.and(first).to_string(),
///     "</books?page=3>; rel=\"next\", </books>; rel=\"first\"; title=\"The beginning\"",
/// );
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(HeaderValue);

const TARGET: Subject =
    Subject { field: "Link", instead: "a URI reference, such as `/books?page=2`" };

const RELATION: Subject = Subject {
    field: "Link",
    instead: "registered relations such as `next`, or URIs, with a space between two",
};

const NAME: Subject = Subject { field: "Link", instead: "the name of a parameter: `title`" };

const VALUE: Subject =
    Subject { field: "Link", instead: "visible ASCII characters, spaces and tabs" };

impl Link {
    /// A link to this target, which stands in this relation to what is answered with. A
    /// [`Location`](super::Location) is a target too: `Link::new(&location!("/books/{}", id).to_string(), …)`.
    ///
    /// # Errors
    ///
    /// If the target is no URI reference (RFC 8288 §3.1), or the relation no list of registered
    /// relations, in lower case, or URIs (§3.3).
    ///
    /// ```
    /// use api_responses::header::Link;
    ///
    /// let legal = Link::new("https://example.com/terms", "blocked-by terms-of-service")?;
    /// assert!(legal.to_string().ends_with("; rel=\"blocked-by terms-of-service\""));
    /// assert_eq!(Link::new("/a>", "next").unwrap_err().byte(), Some(b'>'));
    /// assert_eq!(Link::new("/a", "Next").unwrap_err().byte(), Some(b'N'));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn new(target: &str, relation: &str) -> Result<Self, InvalidValue> {
        TARGET.checked(target, uri_reference::check)?;
        RELATION.checked(relation, link::check_relation)?;
        let mut link = format!("<{target}>; rel=");
        push_quoted(&mut link, relation, RELATION)?;
        RELATION.finished(link).map(Self)
    }

    /// Adds a parameter to the link, its value in quotes, with `"` and `\` escaped (RFC 8288 §3.4).
    ///
    /// # Errors
    ///
    /// If the name is not made of letters, digits and `-`, or is `rel`, which each link has once; if
    /// the value has control characters or such beyond ASCII; if the value of the field gets too
    /// long.
    ///
    /// ```
    /// use api_responses::header::Link;
    ///
    /// let next = Link::new("/books?page=3", "next")?;
    /// assert!(next.clone().with("rel", "prev").is_err());
    /// assert_eq!(next.with("title", "\r\n").unwrap_err().index(), Some(0));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn with(self, name: &str, value: &str) -> Result<Self, InvalidValue> {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if let Some(index) = name.bytes().position(|byte| !is_part(byte)) {
            return Err(NAME.fault(name, &ForbiddenCharacter(index)));
        }
        if name.is_empty() {
            return Err(NAME.refused("the name of a parameter is empty"));
        }
        if name.eq_ignore_ascii_case("rel") {
            return Err(NAME.refused("the link has its `rel` already"));
        }
        let mut link = format!("{}; {name}=", text(&self.0));
        push_quoted(&mut link, value, VALUE)?;
        VALUE.finished(link).map(Self)
    }

    /// Both links, or all of them.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let (Self(one), Self(other)) = (self, other);
        Self(ascii(format!("{}, {}", text(&one), text(&other))))
    }
}

holds_text!(Link);
