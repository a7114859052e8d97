//! A response of somebody else's, held to the status code of a variant.

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, StatusCode};
use http_body::Body as _;

use super::Raw;
use crate::{Body, Response};

/// The status code that `relay` picks a variant by.
#[inline]
pub fn code_of(raw: &Raw) -> u16 {
    raw.status().as_u16()
}

/// The response with the status code of a variant.
#[inline]
pub fn raw<T: Into<Raw>>(status: u16, raw: T) -> Response {
    held_to(status, raw.into())
}

fn held_to(status: u16, raw: Raw) -> Response {
    let mut response = raw.into_response();
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let (instead, may_say_length) = match status {
        // The bytes that follow a 101 belong to the other protocol; actix-web has them as content.
        101 if !response.body().is_end_stream() => return response,
        // RFC 9110 §8.6: no length here. HTTP/1.1 has no coding of a transfer here either
        // (RFC 9112 §6.1).
        100..=199 | 204 => (Body::withheld(), false),
        205 => (Body::empty(), false),
        // The length may stand here, being that of the 200 which is not sent (RFC 9110 §8.6).
        304 => (Body::withheld(), true),
        _ => return response,
    };
    let body = std::mem::replace(response.body_mut(), instead);
    // A stream of unknown length counts as content: it is not polled to find out.
    let lost = !body.is_end_stream() && body.size_hint().exact() != Some(0);
    if lost {
        tracing::error!(
            status,
            content = ?body,
            "content of a response is not sent, since its status code never has any"
        );
    }
    if lost || !may_say_length {
        remove_framing(response.headers_mut());
    }
    response
}

/// What says where the content ends, and would be wrong without it.
fn remove_framing(fields: &mut HeaderMap) {
    fields.remove(CONTENT_LENGTH);
    fields.remove(TRANSFER_ENCODING);
}
