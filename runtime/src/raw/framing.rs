//! The header fields that say where the content of a complete response ends.
//!
//! HTTP/1.1 servers differ in which length they believe. hyper writes an existing `Content-Length` beside
//! whatever content there is, and the client would read the next response of the connection as content, or
//! content as the next response (RFC 9112 §6.3). Therefore both fields are corrected here, for every framework.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderValue};
use http_body::{Body as _, Frame};

use crate::{Body, BoxError, Response};

/// Corrects the header fields of a response whose status code may have content.
pub(super) fn correct(response: &mut Response) {
    let body = response.body();
    let actual = if body.is_end_stream() { Some(0) } else { body.size_hint().exact() };
    let headers = response.headers_mut();
    remove_chunked(headers);
    if !headers.contains_key(CONTENT_LENGTH) {
        return;
    }
    // RFC 9112 §6.2: "A sender MUST NOT send a Content-Length header field in any message that contains a
    // Transfer-Encoding header field."
    if headers.contains_key(TRANSFER_ENCODING) {
        headers.remove(CONTENT_LENGTH);
        return;
    }
    let (Some(claimed), Some(actual)) = (normalize_length(headers), actual) else { return };
    if actual == 0 && claimed > 0 {
        // A response to HEAD has the length of the content that it does not have (RFC 9110 §9.3.2).
        *response.body_mut() = Body::new(Missing);
    } else if claimed != actual {
        tracing::warn!(
            claimed,
            actual,
            "`Content-Length` of a complete response is corrected to the length of its content"
        );
        // By reference: otherwise, `insert` is no longer inlined into the code for ordinary responses.
        headers.insert(&CONTENT_LENGTH, actual.into());
    }
}

/// Corrects the header fields of a response without content that may have the length of another response.
pub(super) fn correct_without_content(headers: &mut HeaderMap) {
    headers.remove(TRANSFER_ENCODING);
    normalize_length(headers);
}

/// Removes both header fields.
pub(super) fn remove(headers: &mut HeaderMap) {
    headers.remove(CONTENT_LENGTH);
    headers.remove(TRANSFER_ENCODING);
}

/// Removes a `Transfer-Encoding` that only says how another connection delimited the content. The pieces of the
/// body have been decoded, and the server chooses for its own connection (RFC 9112 §6.1).
fn remove_chunked(headers: &mut HeaderMap) {
    let mut values = headers.get_all(TRANSFER_ENCODING).iter().peekable();
    if values.peek().is_some()
        && values.all(|value| value.as_bytes().trim_ascii().eq_ignore_ascii_case(b"chunked"))
    {
        headers.remove(TRANSFER_ENCODING);
    }
}

/// Returns the length, and leaves exactly one value, without leading zeros. A value that is not valid is removed: a
/// recipient must treat it as an unrecoverable error (RFC 9112 §6.3).
fn normalize_length(headers: &mut HeaderMap) -> Option<u64> {
    let mut values = headers.get_all(CONTENT_LENGTH).iter();
    let claimed = length(values.next()?);
    if let Some(claimed) = claimed.filter(|_| values.all(|value| length(value) == claimed)) {
        headers.insert(&CONTENT_LENGTH, claimed.into());
        return Some(claimed);
    }
    tracing::warn!("invalid `Content-Length` of a complete response is removed");
    headers.remove(CONTENT_LENGTH);
    None
}

/// Reads `1*DIGIT` (RFC 9110 §8.6). `u64::from_str` would accept a sign.
fn length(value: &HeaderValue) -> Option<u64> {
    let text = value.to_str().ok()?;
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// The content that a length promises and a response does not have.
///
/// The server does not need it for HEAD. For any other method it sends the length, finds that the content is
/// missing, and closes the connection: the client sees an incomplete response, and does not read the next
/// response as content. The method is not known where the response is built.
struct Missing;

impl http_body::Body for Missing {
    type Data = Bytes;
    type Error = BoxError;

    /// Ends without an error, because actix-web and HTTP/2 servers poll the content for HEAD, too.
    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        Poll::Ready(None)
    }
}
