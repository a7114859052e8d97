//! Codes that answer two outcomes of the same question.

use super::{Endpoint, Flaw, SetRule};

/// Whether the response has one code while another is missing.
fn lacks(endpoint: &Endpoint<'_>, index: usize, code: u16, other: u16) -> bool {
    endpoint.responses[index].code == code && !endpoint.declares(other)
}

/// RFC 9110 §15.4.5: a 304 is sent where the request "would have resulted in a 200 (OK) response if
/// it were not for the fact that the condition evaluated to false".
pub(super) const NOT_MODIFIED_WITHOUT_OK: SetRule = SetRule {
    id: "E1",
    flaw: Flaw::Contradiction,
    what: "304 is declared without 200",
    remedy: "add `200 { etag: ETag }`: 304 says that an earlier 200 is still good",
    citation: "RFC 9110 §15.4.5",
    breaks: |endpoint, index| lacks(endpoint, index, 304, 200),
};

/// RFC 9110 §13.1.2, §13.1.3: conditions compare with a validator that an earlier 200 has sent.
pub(super) const NOT_MODIFIED_WITHOUT_VALIDATOR: SetRule = SetRule {
    id: "E2",
    flaw: Flaw::Incomplete,
    what: "304 is declared, and the 200 gives clients nothing to ask with",
    remedy: "write `200 { etag: ETag }`, or `200 { last_modified: LastModified }`",
    citation: "RFC 9110 §13.1.2, §13.1.3, §15.3.1",
    breaks: |endpoint, index| {
        let validates =
            |name| endpoint.responses.iter().any(|ok| ok.code == 200 && ok.has_field(name));
        let is_claimed = endpoint.responses.iter().any(|ok| ok.code == 200 && ok.is_claim);
        endpoint.responses[index].code == 304
            && endpoint.declares(200)
            && !is_claimed
            && !validates("etag")
            && !validates("last-modified")
    },
};

/// RFC 9110 §14.2: "A server MAY ignore the Range header field."
pub(super) const PARTIAL_CONTENT_WITHOUT_OK: SetRule = SetRule {
    id: "E3",
    flaw: Flaw::Incomplete,
    what: "206 is declared without 200, which answers a request for the whole",
    remedy: "add `200`",
    citation: "RFC 9110 §14.2",
    breaks: |endpoint, index| lacks(endpoint, index, 206, 200),
};

/// RFC 9110 §14.2, §15.5.17: a range that lies outside is answered with 416.
pub(super) const PARTIAL_CONTENT_WITHOUT_REFUSAL: SetRule = SetRule {
    id: "E4",
    flaw: Flaw::Incomplete,
    what: "206 is declared without 416, which refuses a range that lies outside",
    remedy: "add `416`",
    citation: "RFC 9110 §14.2, §15.5.17",
    breaks: |endpoint, index| lacks(endpoint, index, 206, 416),
};

/// RFC 9110 §14.2, §15.5.17: only what serves ranges can refuse one.
pub(super) const RANGE_REFUSED_BUT_NEVER_SERVED: SetRule = SetRule {
    id: "E4",
    flaw: Flaw::Incomplete,
    what: "416 is declared without 206, which answers a range that fits",
    remedy: "add `206: Body as \"application/octet-stream\"`",
    citation: "RFC 9110 §14.2, §15.3.7",
    breaks: |endpoint, index| lacks(endpoint, index, 416, 206),
};

/// RFC 6585 §3: 428 asks for a condition, and a condition can fail.
pub(super) const PRECONDITION_REQUIRED_BUT_NEVER_FAILED: SetRule = SetRule {
    id: "E6",
    flaw: Flaw::Incomplete,
    what: "428 asks for a condition, and 412, which says that it failed, is not declared",
    remedy: "add `412`",
    citation: "RFC 6585 §3",
    breaks: |endpoint, index| lacks(endpoint, index, 428, 412),
};
