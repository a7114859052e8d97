//! What an endpoint answers when all goes well.

use super::{Endpoint, Flaw, SetRule};
use crate::Method;

/// RFC 9110 §15.3, §15.4: 2xx and 3xx are how a request succeeds or goes on elsewhere, and 101 how a
/// connection does. An endpoint that is gone, or forbidden to everybody, has none and means it.
pub(super) const NONE: SetRule = SetRule {
    id: "A5",
    flaw: Flaw::Incomplete,
    what: "no success is declared: the endpoint can only fail",
    remedy: "add the code of its success, such as `200`",
    citation: "RFC 9110 §15.3, §15.4",
    breaks: |endpoint, index| {
        let succeeds = |code: u16| code == 101 || (200..400).contains(&code);
        let is_tombstone = |code: u16| matches!(code, 403 | 404 | 405 | 410 | 451 | 501 | 503);
        let codes = || endpoint.responses.iter().map(|response| response.code);
        index == 0 && !codes().any(succeeds) && !codes().all(is_tombstone)
    },
};

/// "If the target resource does have a current representation and that representation is
/// successfully modified […], then the origin server MUST send either a 200 (OK) or a 204 (No
/// Content)" (RFC 9110 §9.3.4).
pub(super) const PUT_CREATES_OR_REPLACES: SetRule = SetRule {
    id: "E10",
    flaw: Flaw::Incomplete,
    what: "PUT declares 201 without 200 or 204: it replaces what is there already",
    remedy: "add `204`, or `200` with what has been stored",
    citation: "RFC 9110 §9.3.4",
    breaks: |endpoint, index| {
        endpoint.answers_only(Method::Put)
            && endpoint.responses[index].code == 201
            && !endpoint.declares_any(&[200, 204])
    },
};

/// RFC 9110 §9.3.5: 202 while the deletion is still to be done, 204 when it is done, 200 when there
/// is something to say about it.
pub(super) const DELETE_SAYS_WHAT_BECAME_OF_IT: SetRule = SetRule {
    id: "E12",
    flaw: Flaw::Incomplete,
    what: "DELETE declares none of 200, 202 and 204",
    remedy: "add `204`: deleted, and nothing to say",
    citation: "RFC 9110 §9.3.5",
    breaks: |endpoint, index| {
        let goes_well = |code: u16| (200..400).contains(&code);
        let first = endpoint.responses.iter().position(|response| goes_well(response.code));
        endpoint.answers_only(Method::Delete)
            && first == Some(index)
            && !endpoint.declares_any(&[200, 202, 204])
    },
};

/// RFC 10008 §2: a server MUST fail a request whose Content-Type is missing or does not fit.
pub(super) const QUERY_REFUSES_WHAT_IT_CANNOT_READ: SetRule = SetRule {
    id: "E19",
    flaw: Flaw::Incomplete,
    what: "QUERY declares neither 400 nor 415: it has to refuse a query that it cannot read",
    remedy: "add `415`, or `400`",
    citation: "RFC 10008 §2",
    breaks: |endpoint, index| {
        endpoint.answers_only(Method::Query) && index == 0 && !endpoint.declares_any(&[400, 415])
    },
};

/// "An origin server MUST NOT send a validator field, such as an `ETag` or Last-Modified field, in a
/// successful response to PUT unless the request's representation data was saved without any
/// transformation" (RFC 9110 §9.3.4).
pub(super) const PUT_WITH_VALIDATOR: SetRule = SetRule {
    id: "D7",
    flaw: Flaw::Doubtful,
    what: "a PUT that answers with a validator says that it stored the content just as it came",
    remedy: "leave `ETag` and `Last-Modified` out, unless no byte is changed",
    citation: "RFC 9110 §9.3.4",
    breaks: |endpoint: &Endpoint<'_>, index| {
        let response = &endpoint.responses[index];
        endpoint.answers_only(Method::Put)
            && (200..300).contains(&response.code)
            && (response.has_field("etag") || response.has_field("last-modified"))
    },
};
