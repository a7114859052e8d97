//! Responses without content, whatever the declaration says.

use crate::endpoint::{Content, Endpoint, Response};
use crate::method::Method;
use crate::rule::{Check, Level, LooksAt, Place};

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

/// The checks of a rule that a status code has no content. `help` says what to write in place of a
/// type.
pub(super) const fn of_code<const CODE: u16>(help: &'static str) -> [Check; 2] {
    checks(
        |endpoint, response| {
            response.code == CODE
                && response.content == Content::Value
                && by_code(endpoint, response)
        },
        |endpoint, response| {
            response.code == CODE
                && response.content == Content::Detail
                && by_code(endpoint, response)
        },
        "{response} never has content",
        help,
    )
}

/// The checks of a rule that responses have no content: one for a type, one for a quoted text.
pub(super) const fn checks(
    has_value: fn(&Endpoint<'_>, &Response<'_>) -> bool,
    has_detail: fn(&Endpoint<'_>, &Response<'_>) -> bool,
    what: &'static str,
    help: &'static str,
) -> [Check; 2] {
    let level = Level::Error;
    let text =
        "remove the text, and write when the response is sent in a `///` comment above the code";
    [
        Check { level, looks_at: LooksAt::Response(Place::Content, has_value), what, help },
        Check { level, looks_at: LooksAt::Response(Place::Content, has_detail), what, help: text },
    ]
}
