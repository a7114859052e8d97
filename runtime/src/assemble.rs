//! Status code, media type and content put together: what generated code calls, variant by variant.
//!
//! Codes and media types come from a declaration that has been checked at compile time, so nothing
//! here can fail. The response is built directly, since [`http::response::Builder`] carries a
//! `Result` through every step.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use crate::{Body, Response};

/// The media type of JSON (RFC 8259 §11).
const JSON: &str = "application/json";

/// The media type of a problem document (RFC 9457 §6.1).
pub(crate) const PROBLEM_JSON: &str = "application/problem+json";

/// A response without content.
///
/// RFC 9110 §8.6 forbids `Content-Length` on 1xx and 204, and on 304 unless it is that of the 200
/// answer, which is not known here; elsewhere the field says 0.
#[inline]
pub fn empty(status: u16) -> Response {
    match status {
        100..=199 | 204 | 304 => head(status),
        _ => bare(status, Body::empty()),
    }
}

/// The answer to HEAD: never any content, and no claim that GET would send none (RFC 9110 §9.3.2).
#[inline]
pub(crate) fn head(status: u16) -> Response {
    bare(status, Body::withheld())
}

/// Content that was written down at compile time.
#[inline]
pub fn fixed(status: u16, media_type: &'static str, content: &'static str) -> Response {
    whole(status, media_type, Bytes::from_static(content.as_bytes()))
}

/// Anything that is content already.
#[inline]
pub fn content<T: Into<Body>>(status: u16, media_type: &'static str, content: T) -> Response {
    with_media_type(status, media_type, content.into())
}

#[inline]
pub(crate) fn whole(status: u16, media_type: &'static str, bytes: Bytes) -> Response {
    with_media_type(status, media_type, Body::whole(bytes))
}

#[inline]
fn with_media_type(status: u16, media_type: &'static str, body: Body) -> Response {
    let mut response = bare(status, body);
    response.headers_mut().insert(CONTENT_TYPE, field_value(media_type));
    response
}

/// `HeaderValue::from_static` looks at every byte, at compile time only where it is a constant.
#[inline]
fn field_value(media_type: &'static str) -> HeaderValue {
    match media_type {
        JSON => const { HeaderValue::from_static(JSON) },
        PROBLEM_JSON => const { HeaderValue::from_static(PROBLEM_JSON) },
        other => HeaderValue::from_static(other),
    }
}

#[inline]
fn bare(status: u16, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}
