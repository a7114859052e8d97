//! Whether a complete response is what a variant declares.

use http::header::{CONTENT_TYPE, UPGRADE};
use http::{HeaderMap, HeaderValue, StatusCode};
use http_semantics::media_type::{essence, is_several_parts};

use super::complete_response::Raw;
use crate::required_fields::required_by_http;

/// Returns whether `relay` picks a variant with this media type; without one, every media type is declared.
pub fn is_declared(raw: &Raw, declared: Option<&str>) -> bool {
    let (status, headers) = (raw.status(), raw.headers());
    missing_field(status, headers).is_none()
        && declared
            .is_none_or(|declared| undeclared_media_type(status, headers, declared).is_none())
}

/// Returns whether `relay` picks a variant with these media types.
pub fn is_one_of_declared(raw: &Raw, declared: &[&str]) -> bool {
    let (status, headers) = (raw.status(), raw.headers());
    missing_field(status, headers).is_none() && is_one_of(status, headers, declared)
}

/// Returns whether the response has one of several declared media types. A response without `Content-Type` does not
/// say which, unless its code never has content.
pub(super) fn is_one_of(status: StatusCode, headers: &HeaderMap, declared: &[&str]) -> bool {
    never_has_content(status)
        || headers.contains_key(CONTENT_TYPE)
            && declared.iter().any(|one| undeclared_media_type(status, headers, one).is_none())
}

/// Returns the `Content-Type` that is not declared. A response without one gets the declared media type, and codes
/// that never have content are not compared.
pub(super) fn undeclared_media_type<'a>(
    status: StatusCode,
    headers: &'a HeaderMap,
    declared: &str,
) -> Option<&'a HeaderValue> {
    if never_has_content(status) {
        return None;
    }
    let mut sent = headers.get_all(CONTENT_TYPE).iter();
    sent.find(|value| !is_same(value.as_bytes(), status, declared))
}

/// Returns whether the code never has content, so that its media type is not compared.
pub(super) fn never_has_content(status: StatusCode) -> bool {
    matches!(status.as_u16(), 100..=199 | 204 | 205 | 304)
}

/// Compares type and subtype, without parameters and without regard to case (RFC 9110 §8.3.1). A 206 may have
/// several parts of the declared media type (RFC 9110 §15.3.7.2).
fn is_same(sent: &[u8], status: StatusCode, declared: &str) -> bool {
    let Ok(sent) = str::from_utf8(sent) else { return false };
    essence(sent).eq_ignore_ascii_case(essence(declared))
        || status == StatusCode::PARTIAL_CONTENT && is_several_parts(sent)
}

/// Returns the name of a header field that HTTP requires, or without which a redirect leads nowhere, and that is absent.
pub(super) fn missing_field(status: StatusCode, headers: &HeaderMap) -> Option<&'static str> {
    if needs_location(status) && !is_present(headers, LOCATION) {
        return Some(LOCATION);
    }
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    required_by_http(status, media_type).find(|name| !is_present(headers, name))
}

/// The header field of a redirect.
pub(super) const LOCATION: &str = "Location";

/// Returns whether the client is sent to another address. `Location` is a "SHOULD" (RFC 9110 §15.4.2 to §15.4.4,
/// §15.4.8, §15.4.9); without it, a browser shows an empty page. A 300 lists the addresses in its content, and a 304 is
/// no redirect.
fn needs_location(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// An empty `Location` is the address of the request itself, an endless redirect. An empty `Allow` has a meaning (RFC 9110 §10.2.1). An empty `Upgrade` names no protocol: the client does not
/// know what follows, and waits or misreads the next response.
fn is_present(headers: &HeaderMap, name: &str) -> bool {
    let mut values = headers.get_all(name).iter();
    if name.eq_ignore_ascii_case(UPGRADE.as_str()) || name == LOCATION {
        values.any(|value| !value.as_bytes().trim_ascii().is_empty())
    } else {
        values.next().is_some()
    }
}
