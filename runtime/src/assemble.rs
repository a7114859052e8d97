//! Builds responses from a status code, a media type and content.
//!
//! Codes and media types come from a declaration that was checked at compile time, so nothing here
//! can fail. The response is built directly, because [`http::response::Builder`] carries a `Result`
//! through every step.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use crate::{Body, Response};

/// The media type of JSON (RFC 8259 §11).
const JSON: &str = "application/json";

/// The media type of a problem document (RFC 9457 §6.1).
pub(crate) const PROBLEM_JSON: &str = "application/problem+json";

/// The problem document of a failure whose reason clients must not learn.
const INTERNAL_SERVER_ERROR: &str =
    r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#;

/// Builds a response without content.
///
/// RFC 9110 §8.6 forbids `Content-Length` on 1xx and 204, and on 304 unless it is the length of the
/// 200 response, which is not known here. On other codes the header field is 0.
#[inline]
pub fn empty(status: u16) -> Response {
    match status {
        100..=199 | 204 | 304 => head(status),
        _ => without_headers(status, Body::empty()),
    }
}

/// Builds a response to HEAD: it has no content, and does not claim that GET would send none
/// (RFC 9110 §9.3.2).
#[inline]
pub(crate) fn head(status: u16) -> Response {
    without_headers(status, Body::of_unknown_length())
}

/// Builds a response whose content was fixed at compile time.
#[inline]
pub fn fixed(status: u16, media_type: &'static str, content: &'static str) -> Response {
    bytes(status, media_type, Bytes::from_static(content.as_bytes()))
}

/// Builds a response whose content is ready to be sent.
#[inline]
pub(crate) fn content<T: Into<Body>>(
    status: u16,
    media_type: &'static str,
    content: T,
) -> Response {
    with_media_type(status, media_type, content.into())
}

/// Builds a response whose content is these bytes.
#[inline]
pub(crate) fn bytes(status: u16, media_type: &'static str, bytes: Bytes) -> Response {
    with_media_type(status, media_type, Body::bytes(bytes))
}

/// Builds a 500 (Internal Server Error) problem document that gives no reason.
#[cfg(feature = "axum")]
#[cold]
pub(crate) fn internal_server_error() -> Response {
    fixed(500, PROBLEM_JSON, INTERNAL_SERVER_ERROR)
}

/// Builds the response that replaces one whose content did not serialize.
#[cold]
pub(crate) fn serialization_failed() -> Response {
    let replacement = Bytes::from_static(INTERNAL_SERVER_ERROR.as_bytes());
    with_media_type(500, PROBLEM_JSON, Body::serialization_failed(replacement))
}

#[inline]
fn with_media_type(status: u16, media_type: &'static str, body: Body) -> Response {
    let mut response = without_headers(status, body);
    response.headers_mut().insert(CONTENT_TYPE, header_value(media_type));
    response
}

/// `HeaderValue::from_static` checks every byte, at compile time only if the text is a constant.
#[inline]
fn header_value(media_type: &'static str) -> HeaderValue {
    match media_type {
        JSON => const { HeaderValue::from_static(JSON) },
        PROBLEM_JSON => const { HeaderValue::from_static(PROBLEM_JSON) },
        other => HeaderValue::from_static(other),
    }
}

#[inline]
fn without_headers(status: u16, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response
}
