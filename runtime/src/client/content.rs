//! Contents that are not JSON.

use std::borrow::Cow;

use bytes::Bytes;

use crate::{Body, BoxError};

/// A type that is read from content as it is sent: the counterpart of `Into<Body>`.
///
/// Implement it for your own type, if a response has it as its content with a media type that is not JSON:
///
/// ```
/// use api_responses::client::{FromContent, decode};
/// use api_responses::{Body, BoxError, api_responses, http};
///
/// pub struct Words(Vec<String>);
///
/// impl From<Words> for Body {
///     fn from(words: Words) -> Self {
///         words.0.join(" ").into()
///     }
/// }
///
/// impl FromContent for Words {
///     fn from_content(content: bytes::Bytes) -> Result<Self, BoxError> {
///         let text = std::str::from_utf8(&content)?;
///         Ok(Self(text.split(' ').map(str::to_owned).collect()))
///     }
/// }
///
/// /// Quote.
/// #[api_responses(GET "/quote", 200: _ as "text/plain", decode)]
/// fn quote() -> QuoteResponse<Words> {
///     QuoteResponse::Ok(Words(vec!["to".to_owned(), "be".to_owned()]))
/// }
///
/// let received = http::Response::builder().header("content-type", "text/plain").body("to be")?;
/// let QuoteResponse::Ok(words) = decode(received)?;
/// assert_eq!(words.0, ["to", "be"]);
/// # Ok::<(), BoxError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the content of a response",
    label = "`decode` needs content that can be read",
    note = "these can be read: `String`, `Vec<u8>`, `bytes::Bytes`, `Cow<'static, str>`, `api_responses::Body`",
    note = "for your own type, implement `api_responses::client::FromContent`"
)]
pub trait FromContent: Sized {
    /// Reads the content.
    ///
    /// # Errors
    ///
    /// Returns the reason if it cannot be read.
    fn from_content(content: Bytes) -> Result<Self, BoxError>;
}

impl FromContent for Bytes {
    fn from_content(content: Bytes) -> Result<Self, BoxError> {
        Ok(content)
    }
}

impl FromContent for Vec<u8> {
    fn from_content(content: Bytes) -> Result<Self, BoxError> {
        Ok(content.into())
    }
}

impl FromContent for Body {
    fn from_content(content: Bytes) -> Result<Self, BoxError> {
        Ok(content.into())
    }
}

/// The content must be UTF-8.
impl FromContent for String {
    fn from_content(content: Bytes) -> Result<Self, BoxError> {
        String::from_utf8(content.into()).map_err(Into::into)
    }
}

/// The content must be UTF-8.
impl FromContent for Cow<'static, str> {
    fn from_content(content: Bytes) -> Result<Self, BoxError> {
        String::from_content(content).map(Cow::Owned)
    }
}

impl FromContent for Cow<'static, [u8]> {
    fn from_content(content: Bytes) -> Result<Self, BoxError> {
        Ok(Cow::Owned(content.into()))
    }
}
