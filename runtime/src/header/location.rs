use http::{HeaderValue, Uri};
use http_semantics::uri_reference;

use super::conversion::{holds_text, reads_text};
use super::invalid::{InvalidValue, Subject};

/// The value of `Location` and `Content-Location`: a URI reference (RFC 9110 §10.2.2, §8.7).
///
/// | Constructor | Accepts |
/// |---|---|
/// | [`location!`](crate::location!) | a template and arguments; cannot fail, and arguments cannot change the host |
/// | [`Location::local`] | references that stay on the host of the request: for text from a request |
/// | `Location::try_from`, `parse` | these, and `http` and `https` URIs |
/// | [`Location::any_uri_reference`] | every URI reference, such as `//example.com/` and `mailto:ada@example.com` |
///
/// ```
/// use api_responses::header::Location;
///
/// let location = Location::try_from("https://example.com/users/1?full")?;
/// assert_eq!(location.to_string(), "https://example.com/users/1?full");
///
/// for refused in ["/a b", "/caf\u{e9}", "/100%", "/\r\nSet-Cookie: a=b", "https://ada@example.com/"] {
///     assert!(Location::try_from(refused).is_err(), "{refused:?}");
/// }
/// // A client that follows these leaves the site, or runs code.
/// for refused in ["//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"] {
///     assert!(Location::try_from(refused).is_err(), "{refused:?}");
/// }
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// Browsers read a reference more liberally than RFC 3986 describes: they remove tabs and line breaks, and read a
/// backslash as a slash (<https://url.spec.whatwg.org/#concept-basic-url-parser>). These characters are not part
/// of the grammar and are refused, so that no reference has a second meaning.
///
/// A field of the type [`HeaderValue`] has none of these guarantees: it accepts `//evil.example` and
/// `javascript:alert(1)`, and everything else that is visible ASCII. Declare it only for values that are not
/// built from a request.
///
/// The grammar is in RFC 3986 §4.1 and Appendix A, and in RFC 9110 §4.2.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location(HeaderValue);

const SUBJECT: Subject = Subject {
    field: "Location",
    instead: "a URI reference such as `/users/1`, which `location!(\"/users/{}\", id)` builds",
};

const WEB: Subject = Subject {
    field: "Location",
    instead: "a path or an `http` or `https` URI, or use `Location::any_uri_reference`",
};

const LOCAL: Subject =
    Subject { field: "Location", instead: "a path on the same host, such as `/users/1`" };

impl Location {
    /// Creates a reference that stays on the host of the request: a path, a query or a fragment, such as
    /// `/users/1?full`, `users/1` or `?page=2`.
    ///
    /// Use it for a redirect whose target comes from the request, as in `/login?next=/orders`.
    ///
    /// ```
    /// use api_responses::header::Location;
    ///
    /// assert_eq!(Location::local("/orders?open=true")?.to_string(), "/orders?open=true");
    ///
    /// for refused in ["//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)"] {
    ///     assert!(Location::local(refused).is_err(), "{refused:?}");
    /// }
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    ///
    /// It says nothing about the path: `/logout` is local, too.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a URI reference, or has a scheme or a host: if it is not a
    /// `relative-ref` (RFC 3986 §4.2), or begins with two slashes.
    pub fn local(text: &str) -> Result<Self, InvalidValue> {
        let location = Self::any_uri_reference(text)?;
        match origin(text) {
            Origin::Here => Ok(location),
            Origin::Host => Err(LOCAL.refused("two slashes at the beginning lead to another host")),
            Origin::Scheme(_) => Err(LOCAL.refused("a URI with a scheme can lead to another host")),
        }
    }

    /// Creates a location from any URI reference, with any scheme and host.
    ///
    /// Do not use it for text from a request: a client that follows the reference can leave the site, and some
    /// clients run what follows `javascript:`. [`local`](Self::local) refuses both.
    ///
    /// ```
    /// use api_responses::header::Location;
    ///
    /// let location = Location::any_uri_reference("mailto:ada@example.com")?;
    /// assert_eq!(location.to_string(), "mailto:ada@example.com");
    /// assert!(Location::any_uri_reference("mailto:ada lovelace").is_err());
    /// # Ok::<(), api_responses::header::InvalidValue>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a URI reference (RFC 3986 §4.1), or if it is an `http` or `https` URI
    /// without a host or with a user name (RFC 9110 §4.2).
    pub fn any_uri_reference(text: &str) -> Result<Self, InvalidValue> {
        SUBJECT.checked(text, uri_reference::check).map(Self)
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        let location = Self::any_uri_reference(text)?;
        match origin(text) {
            Origin::Here => Ok(location),
            Origin::Host => Err(WEB.refused("two slashes at the beginning lead to another host")),
            Origin::Scheme(scheme)
                if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") =>
            {
                Ok(location)
            }
            Origin::Scheme(_) => Err(WEB.refused("the scheme is neither `http` nor `https`")),
        }
    }

    pub(super) fn from_encoded(text: String) -> Self {
        Self(super::text::ascii(text))
    }
}

/// Where a URI reference leads.
enum Origin<'a> {
    /// To the host of the request.
    Here,
    /// To the host after the two slashes (RFC 3986 §4.2).
    Host,
    Scheme(&'a str),
}

/// Returns where a text that is a URI reference leads. A colon before the first `/`, `?` and `#` ends a scheme
/// (RFC 3986 §4.2).
fn origin(text: &str) -> Origin<'_> {
    let first = text.find([':', '/', '?', '#']);
    match first.map(|at| text.split_at(at)) {
        Some((scheme, rest)) if rest.starts_with(':') => Origin::Scheme(scheme),
        _ if text.starts_with("//") => Origin::Host,
        _ => Origin::Here,
    }
}

/// Fails for the few URIs that [`Uri`] accepts and RFC 3986 does not, for URIs with a user name, and for
/// schemes other than `http` and `https`.
impl TryFrom<Uri> for Location {
    type Error = InvalidValue;

    fn try_from(uri: Uri) -> Result<Self, InvalidValue> {
        Self::parse(&uri.to_string())
    }
}

holds_text!(Location);
reads_text!(Location);
