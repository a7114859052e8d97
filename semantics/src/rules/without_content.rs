//! Responses without content, whatever the declaration says.

use crate::endpoint::{Endpoint, Response};
use crate::method::Method;

/// Whether the method leaves room for content, so that only the code can forbid it. HEAD and
/// CONNECT have rules of their own, and one mistake is reported once.
pub(super) fn by_code(endpoint: &Endpoint<'_>, response: &Response<'_>) -> bool {
    !endpoint.has_only(Method::Head) && !to_connect(endpoint, response)
}

/// Whether the response opens a tunnel (RFC 9110 §9.3.6).
pub(super) fn to_connect(endpoint: &Endpoint<'_>, response: &Response<'_>) -> bool {
    endpoint.has_only(Method::Connect) && (200..300).contains(&response.code)
}

/// Whether the response should have content of the handler, and the declaration gives it none.
pub(super) fn is_missing(endpoint: &Endpoint<'_>, response: &Response<'_>) -> bool {
    by_code(endpoint, response) && !response.has_content() && !response.is_claim
}
