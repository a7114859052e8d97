use crate::Kind::Discouraged;
use crate::Method::Options;
use crate::Rule;
use crate::judge::when;

use super::{CHANGING, RETRIEVING};

/// 202 is deliberately non-committal: the work has not been done and may never be. The content
/// ought to describe the state and lead to where it can be watched (RFC 9110 §15.3.3).
pub(super) static WORK_FOR_LATER: Rule = Rule {
    name: "work-can-be-left-for-later",
    summary: "202 answers a request for work that is done after the response.",
    clauses: &[
        when(CHANGING, &[202])
            .citing("RFC 9110 §15.3.3, §9.3.5; RFC 7240 §4.1")
            .because("the work is done later; the response should say where to watch it"),
        when(&[Options], &[202])
            .warning(Discouraged)
            .instead(&[200, 204])
            .citing("RFC 9110 §9.3.7")
            .because("nothing is asked for that could be left for later"),
    ],
};

/// A retrieval of something that is still being made is not forbidden, but there are clearer
/// answers: a representation of the state (200), a way to the result (303), an invitation to come
/// back (503 with Retry-After).
pub(super) static RETRIEVAL_HAPPENS_NOW: Rule = Rule {
    name: "a-retrieval-happens-now",
    summary: "A retrieval transfers what there is now, and has nothing to leave for later.",
    clauses: &[when(RETRIEVING, &[202])
        .warning(Discouraged)
        .instead(&[200, 303, 503])
        .citing("RFC 9110 §15.3.3, §9.3.1; Zalando 253")
        .because("a retrieval normally has a representation now")],
};
