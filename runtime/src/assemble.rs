//! Builds responses from a status code, a media type and content.
//!
//! Codes and media types come from a declaration that was checked at compile time, so nothing here
//! can fail. The response is built directly, because [`http::response::Builder`] carries a `Result`
//! through every step.

use api_responses_record::Place;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::response::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::body::{FrameworkBody, Response};

/// The media type of JSON (RFC 8259 §11).
const JSON: &str = "application/json";

/// The media type of a problem document (RFC 9457 §6.1).
pub(crate) const PROBLEM_JSON: &str = "application/problem+json";

/// The problem document of a failure whose reason clients must not learn.
const INTERNAL_SERVER_ERROR: &str =
    r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#;

/// Returns the status code 200 and no header fields.
///
/// The body is created after them. `Response::new` has a body to drop if it panics, and the compiler therefore
/// copies the header fields.
#[inline]
pub(crate) fn parts() -> Parts {
    http::Response::new(()).into_parts().0
}

/// Builds a response without content: see `no_content`.
#[inline]
pub fn empty<B: FrameworkBody>(status: u16) -> http::Response<B> {
    let mut response = match status {
        ..200 | 204 | 304 => http::Response::from_parts(parts(), B::unknown_length()),
        _ => http::Response::from_parts(parts(), B::no_content()),
    };
    *response.status_mut() = status_code(status);
    response
}

/// The body of a response without content.
///
/// RFC 9110 §8.6 forbids `Content-Length` on 1xx and 204, and on 304 unless it is the length of the
/// 200 response, which is not known here. On other codes the header field is 0.
#[inline]
pub(crate) fn no_content<B: FrameworkBody>(status: StatusCode) -> B {
    match status.as_u16() {
        ..200 | 204 | 304 => B::unknown_length(),
        _ => B::no_content(),
    }
}

/// Builds a response whose content was fixed at compile time.
#[inline]
pub fn fixed<B: FrameworkBody>(
    status: u16,
    media_type: &'static str,
    content: &'static str,
) -> http::Response<B> {
    let body = B::of_bytes(Bytes::from_static(content.as_bytes()));
    let mut response = http::Response::from_parts(parts(), body);
    *response.status_mut() = status_code(status);
    insert_media_type(response.headers_mut(), header_value(media_type));
    response
}

// Not inlined: the caller would contain the hash function of the map, and save more registers.
#[inline(never)]
fn insert_media_type(headers: &mut HeaderMap, media_type: HeaderValue) {
    headers.insert(CONTENT_TYPE, media_type);
}

/// The problem document at a place.
#[inline]
pub(crate) fn document(place: Place, text: &'static str) -> &'static str {
    text.get(place.range()).unwrap_or_default()
}

/// Builds a 500 (Internal Server Error) problem document that gives no reason.
#[cold]
pub(crate) fn internal_server_error() -> Response {
    fixed(500, PROBLEM_JSON, INTERNAL_SERVER_ERROR)
}

/// `HeaderValue::from_static` checks every byte, at compile time only if the text is a constant.
#[inline]
pub(crate) fn header_value(media_type: &'static str) -> HeaderValue {
    match media_type {
        JSON => const { HeaderValue::from_static(JSON) },
        PROBLEM_JSON => const { HeaderValue::from_static(PROBLEM_JSON) },
        other => HeaderValue::from_static(other),
    }
}

/// A status code of a declaration.
#[inline]
pub(crate) fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
