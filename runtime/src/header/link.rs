use http::HeaderValue;
use http_semantics::{link, uri_reference};

use super::InvalidValue;
use super::conversion::{holds_text, reads_text};
use super::invalid::{ForbiddenCharacter, Subject};
use super::quoted::push_quoted;
use super::text::{ascii, text};

/// The value of `Link`: the targets of related resources, and their relations (RFC 8288 §3).
///
/// ```
/// use api_responses::header::Link;
///
/// let next = Link::new("/books?page=3", "next")?;
/// let first = Link::new("/books", "first")?.with_parameter("title", "The beginning")?;
/// assert_eq!(
///     next.with_link(first).to_string(),
///     "</books?page=3>; rel=\"next\", </books>; rel=\"first\"; title=\"The beginning\"",
/// );
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Link(HeaderValue);

const LINKS: Subject = Subject {
    field: "Link",
    instead: "links separated by commas: `</books?page=2>; rel=\"next\"`",
};

const TARGET: Subject =
    Subject { field: "Link", instead: "a URI reference, such as `/books?page=2`" };

const RELATION: Subject = Subject {
    field: "Link",
    instead: "registered relations such as `next`, or URIs, separated by spaces",
};

const NAME: Subject = Subject { field: "Link", instead: "the name of a parameter: `title`" };

const VALUE: Subject =
    Subject { field: "Link", instead: "visible ASCII characters, spaces and tabs" };

impl Link {
    /// Creates a link to a target, with its relation to the content of the response. The target can come
    /// from a [`Location`](super::Location): `Link::new(&location!("/books/{}", id).to_string(), …)`.
    ///
    /// # Errors
    ///
    /// Returns an error if the target is not a URI reference (RFC 8288 §3.1), or if the relation is not a
    /// list of URIs and registered relations in lower case (§3.3).
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

    /// Adds a parameter to the link. Its value is quoted, with `"` and `\` escaped (RFC 8288 §3.4).
    ///
    /// # Errors
    ///
    /// Returns an error if the name contains a character other than letters, digits and `-`, or is
    /// `rel`, which each link already has; if the value contains control characters or characters beyond
    /// ASCII; or if the header value is too long.
    ///
    /// ```
    /// use api_responses::header::Link;
    ///
    /// let next = Link::new("/books?page=3", "next")?;
    /// assert!(next.clone().with_parameter("rel", "prev").is_err());
    /// assert_eq!(next.with_parameter("title", "\r\n").unwrap_err().index(), Some(0));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn with_parameter(self, name: &str, value: &str) -> Result<Self, InvalidValue> {
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if let Some(index) = name.bytes().position(|byte| !is_part(byte)) {
            return Err(NAME.fault(name, &ForbiddenCharacter(index)));
        }
        if name.is_empty() {
            return Err(NAME.refused("the name of a parameter is empty"));
        }
        if name.eq_ignore_ascii_case("rel") {
            return Err(NAME.refused("the link already has its `rel`"));
        }
        let mut link = format!("{}; {name}=", text(&self.0));
        push_quoted(&mut link, value, VALUE)?;
        VALUE.finished(link).map(Self)
    }

    /// Adds all links of another value.
    #[must_use]
    pub fn with_link(self, other: Self) -> Self {
        let (Self(one), Self(other)) = (self, other);
        Self(ascii(format!("{}, {}", text(&one), text(&other))))
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        LINKS.checked(text, link::check).map(Self)
    }
}

holds_text!(Link);
reads_text!(Link);
