use http::HeaderValue;
use http_semantics::media_type_list;

use super::InvalidValue;
use super::conversion::{holds_text, reads_text};
use super::invalid::Subject;

/// The value of `Accept-Patch`: the media types that PATCH accepts (RFC 5789 §3.1).
///
/// ```
/// use api_responses::header::AcceptPatch;
///
/// let types = ["application/merge-patch+json", "application/json-patch+json"];
/// let value = AcceptPatch::new(types)?;
/// assert_eq!(value.to_string(), "application/merge-patch+json, application/json-patch+json");
/// assert_eq!(AcceptPatch::try_from("text/plain;charset=utf-8")?.to_string(), "text/plain;charset=utf-8");
/// assert!(AcceptPatch::try_from("json").is_err());
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
///
/// It is also suitable for `Accept-Post` (<https://www.w3.org/TR/ldp/#header-accept-post>).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AcceptPatch(HeaderValue);

const SUBJECT: Subject = Subject {
    field: "Accept-Patch",
    instead: "media types separated by commas: `application/merge-patch+json`",
};

impl AcceptPatch {
    /// Creates a list of media types: text, or any type that contains it, such as `mime::Mime`.
    ///
    /// # Errors
    ///
    /// Returns an error if the list is empty or contains something that is not a media type
    /// (RFC 9110 §8.3.1). The index counts from the beginning of the list.
    ///
    /// ```
    /// use api_responses::header::AcceptPatch;
    ///
    /// assert_eq!(AcceptPatch::new(["a/b", "c d"]).unwrap_err().index(), Some(6));
    /// assert!(AcceptPatch::new([""; 0]).is_err());
    /// ```
    pub fn new<T: AsRef<str>>(
        media_types: impl IntoIterator<Item = T>,
    ) -> Result<Self, InvalidValue> {
        let mut list = String::new();
        for media_type in media_types {
            if !list.is_empty() {
                list.push_str(", ");
            }
            list.push_str(media_type.as_ref());
        }
        Self::parse(&list)
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        SUBJECT.checked(text, media_type_list::check).map(Self)
    }
}

holds_text!(AcceptPatch);
reads_text!(AcceptPatch);
