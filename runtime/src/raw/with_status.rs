//! Sends a complete response with the status code of a variant.

use http::header::{CONNECTION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body::Body as _;

use super::complete_response::Raw;
use super::declared::{is_one_of, missing_field, never_has_content, undeclared_media_type};
use super::framing;
use crate::assemble::internal_server_error;
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

/// Returns the response with the status code of a variant that declares a media type.
#[inline]
pub fn raw_as<T: Into<Raw>>(status: u16, media_type: &'static str, raw: T) -> Response {
    with_media_type(status, media_type, raw.into())
}

/// Returns the response with the status code of a variant that declares several media types.
pub fn raw_as_one_of<T: Into<Raw>>(
    status: u16,
    media_types: &'static [&'static str],
    raw: T,
) -> Response {
    with_media_types(status, media_types, raw.into())
}

fn with_media_types(status: u16, declared: &'static [&'static str], raw: Raw) -> Response {
    let mut response = with_status(status, raw);
    // The 500 that has replaced the response, and codes that never have content.
    if response.status() != status || never_has_content(response.status()) {
        return response;
    }
    let mut sent = response.headers().get_all(CONTENT_TYPE).iter();
    let (first, second) = (sent.next(), sent.next());
    if !is_one_of(response.status(), response.headers(), declared) {
        tracing::error!(
            status,
            ?declared,
            sent = ?first,
            "complete response has none of the declared media types; 500 (Internal Server Error) is sent instead"
        );
        return internal_server_error();
    }
    // The field has one value (RFC 9110 §5.3, §8.3).
    if let (Some(first), Some(_)) = (first, second) {
        let only = first.clone();
        response.headers_mut().insert(&CONTENT_TYPE, only);
    }
    response
}

fn with_media_type(status: u16, declared: &'static str, raw: Raw) -> Response {
    let mut response = with_status(status, raw);
    // The 500 that has replaced the response, and codes that never have content.
    if response.status() != status || never_has_content(response.status()) {
        return response;
    }
    let (code, headers) = (response.status(), response.headers());
    if let Some(sent) = undeclared_media_type(code, headers, declared) {
        // The content is not relabelled: a browser would run text/plain as text/html.
        tracing::error!(
            status,
            declared,
            ?sent,
            "complete response has an undeclared `Content-Type`; 500 (Internal Server Error) is sent instead"
        );
        return internal_server_error();
    }
    let mut sent = headers.get_all(CONTENT_TYPE).iter();
    let only = match (sent.next(), sent.next()) {
        // RFC 9110 §8.3: a message with content should have the field.
        (None, _) => HeaderValue::from_static(declared),
        (Some(_), None) => return response,
        // The field has one value (RFC 9110 §5.3, §8.3).
        (Some(first), Some(_)) => first.clone(),
    };
    response.headers_mut().insert(&CONTENT_TYPE, only);
    response
}

/// 0 is any status code: `Upstream = _: Raw`.
fn with_status(status: u16, raw: Raw) -> Response {
    let mut response = raw.into_response();
    if status != 0 {
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    }
    let status = response.status().as_u16();
    if let Some(name) = missing_field(response.status(), response.headers()) {
        tracing::error!(
            status,
            name,
            "complete response lacks a header field that its status code needs; 500 (Internal Server Error) is sent instead"
        );
        return internal_server_error();
    }
    let (replacement, may_have_length) = match status {
        101 => return switching_protocols(response),
        // RFC 9110 §8.6 forbids a length here, and RFC 9112 §6.1 a transfer coding.
        100..=199 | 204 => (Body::of_unknown_length(), false),
        205 => (Body::empty(), false),
        // The length may be present: it is that of the 200 response (RFC 9110 §8.6).
        304 => (Body::of_unknown_length(), true),
        _ => {
            framing::correct(&mut response);
            return response;
        }
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
        framing::remove(response.headers_mut());
    } else {
        framing::correct_without_content(response.headers_mut());
    }
    response
}

/// Makes the response one that ends with its header section (RFC 9110 §15.2.2). It has `Upgrade`.
fn switching_protocols(mut response: Response) -> Response {
    // RFC 9110 §7.8: a sender of `Upgrade` must name it in `Connection`, too.
    if !has_option(response.headers(), "upgrade") {
        response.headers_mut().append(CONNECTION, HeaderValue::from_static("upgrade"));
    }
    framing::remove(response.headers_mut());
    // The bytes after a 101 belong to the other protocol; actix-web has them as content.
    if response.body().is_end_stream() {
        *response.body_mut() = Body::of_unknown_length();
    }
    response
}

/// Returns whether `Connection` contains the option (RFC 9110 §7.6.1).
fn has_option(headers: &HeaderMap, wanted: &str) -> bool {
    let values = headers.get_all(CONNECTION).iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|option| option.trim().eq_ignore_ascii_case(wanted))
}
