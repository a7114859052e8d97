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

/// Builds a response without content: see `empty_in`.
#[inline]
pub fn empty(status: u16) -> Response {
    let mut response = Response::new(Body::empty());
    empty_in(&mut response, status);
    response
}

/// Makes a new response one without content.
///
/// RFC 9110 §8.6 forbids `Content-Length` on 1xx and 204, and on 304 unless it is the length of the
/// 200 response, which is not known here. On other codes the header field is 0.
#[inline]
pub(crate) fn empty_in(response: &mut Response, status: u16) {
    match status {
        100..=199 | 204 | 304 => head_in(response, status),
        _ => set_status(response, status),
    }
}

/// Makes a new response one to HEAD: it has no content, and does not claim that GET would send none
/// (RFC 9110 §9.3.2).
#[inline]
pub(crate) fn head_in(response: &mut Response, status: u16) {
    *response.body_mut() = Body::of_unknown_length();
    set_status(response, status);
}

/// Builds a response whose content was fixed at compile time.
#[inline]
pub fn fixed(status: u16, media_type: &'static str, content: &'static str) -> Response {
    let mut response = Response::new(Body::empty());
    content_in(
        &mut response,
        status,
        media_type,
        Body::bytes(Bytes::from_static(content.as_bytes())),
    );
    response
}

/// Gives content to a new response.
#[inline]
pub(crate) fn content_in(
    response: &mut Response,
    status: u16,
    media_type: &'static str,
    content: Body,
) {
    set_status(response, status);
    response.headers_mut().insert(CONTENT_TYPE, header_value(media_type));
    *response.body_mut() = content;
}

/// Builds a 500 (Internal Server Error) problem document that gives no reason.
#[cold]
pub(crate) fn internal_server_error() -> Response {
    fixed(500, PROBLEM_JSON, INTERNAL_SERVER_ERROR)
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
fn set_status(response: &mut Response, status: u16) {
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
}
