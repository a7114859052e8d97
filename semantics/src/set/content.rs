//! Codes whose content is what they are about.

use super::{Endpoint, Flaw, SetRule};
use crate::Method;

fn lacks_content(endpoint: &Endpoint<'_>, index: usize, code: u16) -> bool {
    let response = &endpoint.responses[index];
    // Answers to HEAD have none, nor have those to CONNECT that succeed (RFC 9110 §9.3.2, §9.3.6).
    let has_room = !endpoint.answers_only(Method::Head) && !endpoint.answers_only(Method::Connect);
    has_room && response.code == code && !response.has_content && !response.is_claim
}

/// RFC 9110 §15.3.7: the content is the part that was asked for.
pub(super) const PARTIAL_CONTENT: SetRule = SetRule {
    id: "B7",
    flaw: Flaw::Contradiction,
    what: "206 is declared without content, and its content is the part that was asked for",
    remedy: "name it: `206: Body as \"application/octet-stream\"`",
    citation: "RFC 9110 §15.3.7",
    breaks: |endpoint, index| lacks_content(endpoint, index, 206),
};

/// RFC 4918 §13: only the content says which of the operations succeeded.
pub(super) const MULTI_STATUS: SetRule = SetRule {
    id: "B7",
    flaw: Flaw::Contradiction,
    what: "207 is declared without content, and only its content says what succeeded",
    remedy: "name it: `207: Vec<Outcome>`",
    citation: "RFC 4918 §13",
    breaks: |endpoint, index| lacks_content(endpoint, index, 207),
};

/// "The representation sent with this response ought to describe the request's current status and
/// point to (or embed) a status monitor" (RFC 9110 §15.3.3); RFC 7240 §4.1 shows Location for it.
pub(super) const ACCEPTED: SetRule = SetRule {
    id: "B9",
    flaw: Flaw::Incomplete,
    what: "202 is declared without a way to learn what becomes of the request",
    remedy: "name its content, or point to where it can be asked: `202 { location: Location }`",
    citation: "RFC 9110 §15.3.3, RFC 7240 §4.1",
    breaks: |endpoint, index| {
        let response = &endpoint.responses[index];
        lacks_content(endpoint, index, 202)
            && !response.has_field("location")
            && !response.has_field("link")
    },
};
