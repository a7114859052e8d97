//! Responses without content, whatever the declaration says.

use crate::endpoint::{Content, Endpoint, Response};
use crate::method::Method;
use crate::rule::{Check, Level, LooksAt, Place, Scope};

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

/// The checks of a rule that responses with these codes have no content. `help` says what to write in
/// place of a type.
pub(super) const fn of_codes(codes: &'static [u16], help: &'static str) -> [Check; 2] {
    checks(
        Scope::codes(codes),
        |endpoint, response| response.content == Content::Value && by_code(endpoint, response),
        |endpoint, response| response.content == Content::Detail && by_code(endpoint, response),
        "{response} never has content",
        help,
    )
}

/// The checks of a rule that responses have no content: one for a type, one for a quoted text.
pub(super) const fn checks(
    scope: Scope,
    has_value: fn(&Endpoint<'_>, &Response<'_>) -> bool,
    has_detail: fn(&Endpoint<'_>, &Response<'_>) -> bool,
    what: &'static str,
    help: &'static str,
) -> [Check; 2] {
    let level = Level::Error;
    let text =
        "remove the text, and write when the response is sent in a `///` comment above the code";
    let looks_at = LooksAt::Response(Place::Content, has_value);
    let value = Check { level, scope, looks_at, what, help };
    let looks_at = LooksAt::Response(Place::Content, has_detail);
    [value, Check { looks_at, help: text, ..value }]
}
