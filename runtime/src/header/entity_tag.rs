use http::HeaderValue;
use http_semantics::entity_tag;

use super::InvalidValue;
use super::conversion::{holds_text, reads_text};
use super::invalid::{ForbiddenCharacter, Subject};
use super::text::{ascii, text};

/// The value of `ETag`: an identifier of one version of a representation (RFC 9110 §8.8.3).
///
/// Clients send it back as a condition. [`passes_if_match`](Self::passes_if_match) and
/// [`passes_if_none_match`](Self::passes_if_none_match) evaluate the condition. They take the values of
/// the request header, from any framework: `headers.get_all("if-match")`.
///
/// ```
/// use api_responses::header::ETag;
/// use http::HeaderMap;
/// use http::header::{IF_MATCH, IF_NONE_MATCH};
///
/// let etag = ETag::strong("v2")?;
/// assert_eq!(etag.to_string(), "\"v2\"");
///
/// let mut headers = HeaderMap::new();
/// headers.append(IF_NONE_MATCH, "\"v1\", W/\"v2\"".parse()?);
/// headers.append(IF_MATCH, "\"v1\"".parse()?);
/// assert!(!etag.passes_if_none_match(headers.get_all(IF_NONE_MATCH))); // GET: send 304
/// assert!(!etag.passes_if_match(headers.get_all(IF_MATCH))); // PUT: send 412
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// `==` compares the text of two tags. The comparisons of RFC 9110 §8.8.3.2 are
/// [`strongly_equals`](Self::strongly_equals) and [`weakly_equals`](Self::weakly_equals).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ETag(HeaderValue);

const SUBJECT: Subject =
    Subject { field: "ETag", instead: "a tag in quotes: `\"v1\"` or `W/\"v1\"`" };

const OPAQUE: Subject =
    Subject { field: "ETag", instead: "visible ASCII without spaces and quotes" };

impl ETag {
    /// Creates a strong tag, which changes with every byte of the representation.
    ///
    /// # Errors
    ///
    /// Returns an error if the text, which is given without quotes, contains a character that is not
    /// visible ASCII, or a `"`.
    ///
    /// ```
    /// use api_responses::header::ETag;
    ///
    /// assert_eq!(ETag::strong("33a64df5")?.to_string(), "\"33a64df5\"");
    /// assert_eq!(ETag::strong("33 a6").unwrap_err().index(), Some(2));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn strong(opaque: &str) -> Result<Self, InvalidValue> {
        Self::tagged("", opaque)
    }

    /// Creates a weak tag, which changes when the meaning of the representation changes.
    ///
    /// # Errors
    ///
    /// Returns an error if the text, which is given without quotes, contains a character that is not
    /// visible ASCII, or a `"`.
    ///
    /// ```
    /// use api_responses::header::ETag;
    ///
    /// assert_eq!(ETag::weak("33a64df5")?.to_string(), "W/\"33a64df5\"");
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn weak(opaque: &str) -> Result<Self, InvalidValue> {
        Self::tagged("W/", opaque)
    }

    /// Creates a strong tag from a number that increases with every change, such as a column `version`.
    ///
    /// ```
    /// use api_responses::header::ETag;
    ///
    /// assert_eq!(ETag::version(7).to_string(), "\"7\"");
    /// ```
    pub fn version(version: u64) -> Self {
        Self(ascii(format!("\"{version}\"")))
    }

    /// Returns whether this is a weak tag.
    ///
    /// ```
    /// assert!(!api_responses::header::ETag::version(7).is_weak());
    /// ```
    pub fn is_weak(&self) -> bool {
        self.bytes().starts_with(b"W/")
    }

    /// Returns whether both tags are strong and equal: they identify the same bytes (RFC 9110 §8.8.3.2).
    ///
    /// ```
    /// use api_responses::header::ETag;
    ///
    /// let weak = ETag::weak("a")?;
    /// assert!(!weak.strongly_equals(&weak) && weak.weakly_equals(&ETag::strong("a")?));
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    pub fn strongly_equals(&self, other: &Self) -> bool {
        are_strongly_equal(self.bytes(), other.bytes())
    }

    /// Returns whether both tags are equal, whether they are weak or strong (RFC 9110 §8.8.3.2).
    ///
    /// ```
    /// use api_responses::header::ETag;
    ///
    /// assert!(!ETag::version(1).weakly_equals(&ETag::version(2)));
    /// ```
    pub fn weakly_equals(&self, other: &Self) -> bool {
        are_weakly_equal(self.bytes(), other.bytes())
    }

    /// Evaluates `If-Match` for the representation with this tag (RFC 9110 §13.1.1). If the result is
    /// `false`, the response is 412.
    ///
    /// The condition is true if the header is absent, is `*`, or lists this tag and neither tag is weak.
    /// A malformed list is false. If there is no representation, a request with `If-Match` fails; do not
    /// call this function then.
    ///
    /// ```
    /// use api_responses::header::ETag;
    ///
    /// let etag = ETag::version(7);
    /// assert!(etag.passes_if_match([""; 0]) && etag.passes_if_match(["*"]));
    /// assert!(etag.passes_if_match(["\"6\", \"7\""]) && !etag.passes_if_match(["W/\"7\""]));
    /// assert!(!etag.passes_if_match(["7"]));
    /// ```
    pub fn passes_if_match<V: AsRef<[u8]>>(&self, values: impl IntoIterator<Item = V>) -> bool {
        let mut values = values.into_iter().peekable();
        values.peek().is_none()
            || values.any(|value| is_listed(self.bytes(), value.as_ref(), are_strongly_equal))
    }

    /// Evaluates `If-None-Match` for the representation with this tag (RFC 9110 §13.1.2). If the result
    /// is `false`, the response is 304 for GET and HEAD, and 412 for other methods.
    ///
    /// The condition is false if the header is `*` or lists this tag, weak or strong. A malformed list
    /// is ignored. If there is no representation, the condition is always true.
    ///
    /// ```
    /// use api_responses::header::ETag;
    ///
    /// let etag = ETag::version(7);
    /// assert!(etag.passes_if_none_match([""; 0]) && !etag.passes_if_none_match(["*"]));
    /// assert!(etag.passes_if_none_match(["\"6\""]) && !etag.passes_if_none_match(["W/\"7\""]));
    /// ```
    pub fn passes_if_none_match<V: AsRef<[u8]>>(
        &self,
        values: impl IntoIterator<Item = V>,
    ) -> bool {
        !values.into_iter().any(|value| is_listed(self.bytes(), value.as_ref(), are_weakly_equal))
    }

    fn tagged(prefix: &str, opaque: &str) -> Result<Self, InvalidValue> {
        entity_tag::check_opaque(opaque)
            .map_err(|index| OPAQUE.fault(opaque, &ForbiddenCharacter(index)))?;
        OPAQUE.finished(format!("{prefix}\"{opaque}\"")).map(Self)
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        SUBJECT.checked(text, entity_tag::check).map(Self)
    }

    fn bytes(&self) -> &[u8] {
        text(&self.0).as_bytes()
    }
}

/// Returns whether a value of `If-Match` or `If-None-Match` lists the tag. The list is read up to the
/// first malformed element.
fn is_listed(tag: &[u8], line: &[u8], are_equal: fn(&[u8], &[u8]) -> bool) -> bool {
    let mut rest = line.trim_ascii();
    if rest == b"*" {
        return true;
    }
    loop {
        // Empty elements of a list are ignored (RFC 9110 §5.6.1.2).
        while let [b',' | b' ' | b'\t', others @ ..] = rest {
            rest = others;
        }
        let Some(length) = tag_length(rest) else { return false };
        let (listed, others) = rest.split_at(length);
        if are_equal(tag, listed) {
            return true;
        }
        rest = others.trim_ascii_start();
        if !rest.starts_with(b",") {
            return false;
        }
    }
}

/// Returns the length of the tag at the beginning, if there is one. Tags of other servers may contain
/// bytes beyond ASCII.
fn tag_length(text: &[u8]) -> Option<usize> {
    let opaque = match text {
        [b'"', ..] => 1,
        [b'W', b'/', b'"', ..] => 3,
        _ => return None,
    };
    let is_opaque = |byte: u8| matches!(byte, b'!' | b'#'..=b'~' | 0x80..);
    let length = text[opaque..].iter().take_while(|byte| is_opaque(**byte)).count();
    (text.get(opaque + length) == Some(&b'"')).then_some(opaque + length + 1)
}

fn are_strongly_equal(one: &[u8], other: &[u8]) -> bool {
    !one.starts_with(b"W/") && one == other
}

fn are_weakly_equal(one: &[u8], other: &[u8]) -> bool {
    one.strip_prefix(b"W/").unwrap_or(one) == other.strip_prefix(b"W/").unwrap_or(other)
}

holds_text!(ETag);
reads_text!(ETag);
