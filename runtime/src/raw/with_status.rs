//! Sends a complete response with the status code of a variant.

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, StatusCode};
use http_body::Body as _;

use super::complete_response::Raw;
use crate::{Body, Response};

/// Returns the status code by which `relay` picks a variant.
#[inline]
pub fn code_of(raw: &Raw) -> u16 {
    raw.status().as_u16()
}

/// Returns the response with the status code of a variant.
#[inline]
pub fn raw<T: Into<Raw>>(status: u16, raw: T) -> Response {
    with_status(status, raw.into())
}

fn with_status(status: u16, raw: Raw) -> Response {
    let mut response = raw.into_response();
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let (replacement, may_have_length) = match status {
        // The bytes after a 101 belong to the other protocol; actix-web has them as content.
        101 if !response.body().is_end_stream() => return response,
        // RFC 9110 §8.6 forbids a length here, and RFC 9112 §6.1 a transfer coding.
        100..=199 | 204 => (Body::of_unknown_length(), false),
        205 => (Body::empty(), false),
        // The length may be present: it is that of the 200 response (RFC 9110 §8.6).
        304 => (Body::of_unknown_length(), true),
        _ => return response,
    };
    let body = std::mem::replace(response.body_mut(), replacement);
    // A stream of unknown length counts as content: it is not polled to find out.
    let is_discarded = !body.is_end_stream() && body.size_hint().exact() != Some(0);
    if is_discarded {
        tracing::error!(
            status,
            content = ?body,
            "content of a response is discarded, because its status code never has content"
        );
    }
    if is_discarded || !may_have_length {
        remove_framing(response.headers_mut());
    }
    response
}

/// Removes the header fields that say where the content ends.
fn remove_framing(headers: &mut HeaderMap) {
    headers.remove(CONTENT_LENGTH);
    headers.remove(TRANSFER_ENCODING);
}
