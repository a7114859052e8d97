//! Sends a complete response with the status code of a variant.

use http::header::{CONNECTION, CONTENT_TYPE, UPGRADE};
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body::Body as _;
use http_semantics::media_type::{essence, is_several_parts};

use super::complete_response::Raw;
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

fn with_media_type(status: u16, declared: &'static str, raw: Raw) -> Response {
    let mut response = with_status(status, raw);
    // The 500 that has replaced the response, and codes that never have content.
    if response.status() != status || matches!(status, 100..=199 | 204 | 205 | 304) {
        return response;
    }
    let headers = response.headers_mut();
    let mut sent = headers.get_all(CONTENT_TYPE).iter();
    match (sent.next().cloned(), sent.next().is_some()) {
        // RFC 9110 §8.3: a message with content should have the field.
        (None, _) => {
            headers.insert(&CONTENT_TYPE, HeaderValue::from_static(declared));
        }
        (Some(first), is_repeated) => {
            if let Some(other) = headers
                .get_all(CONTENT_TYPE)
                .iter()
                .find(|value| !is_declared(value.as_bytes(), status, declared))
            {
                // The content is not relabelled: a browser would run text/plain as text/html.
                tracing::error!(
                    status,
                    declared,
                    sent = ?other,
                    "complete response has an undeclared `Content-Type`; 500 (Internal Server Error) is sent instead"
                );
                return internal_server_error();
            }
            // The field has one value (RFC 9110 §5.3, §8.3).
            if is_repeated {
                headers.insert(&CONTENT_TYPE, first);
            }
        }
    }
    response
}

/// Compares type and subtype, without parameters and without regard to case (RFC 9110 §8.3.1). A 206 may have
/// several parts of the declared media type (RFC 9110 §15.3.7.2).
fn is_declared(sent: &[u8], status: u16, declared: &str) -> bool {
    let Ok(sent) = std::str::from_utf8(sent) else { return false };
    essence(sent).eq_ignore_ascii_case(essence(declared)) || status == 206 && is_several_parts(sent)
}

fn with_status(status: u16, raw: Raw) -> Response {
    let mut response = raw.into_response();
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
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

/// Makes the response one that ends with its header section (RFC 9110 §15.2.2).
fn switching_protocols(mut response: Response) -> Response {
    // "The server MUST generate an Upgrade header field": without it, the client does not know which protocol
    // follows, and waits or misreads the next response.
    let is_upgrade = |value: &HeaderValue| !value.as_bytes().trim_ascii().is_empty();
    if !response.headers().get_all(UPGRADE).iter().any(is_upgrade) {
        tracing::error!(
            "complete response for 101 has no `Upgrade`; 500 (Internal Server Error) is sent instead"
        );
        return internal_server_error();
    }
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
