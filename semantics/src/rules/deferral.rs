use crate::method::Method::{Options, Post};
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::methods::{CHANGING, RETRIEVING};
use crate::rules::without_content::is_missing;

pub(crate) static WORK_CAN_BE_DEFERRED: Rule = Rule {
    name: "work-can-be-deferred",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "202 is for a request for work that is done after the response.",
    why: "202 is intentionally noncommittal: the work has not been done and may never be. \
          OPTIONS requests no work that could be deferred.",
    citation: "RFC 9110 §15.3.3, §9.3.7",
    breaks: "#[api_responses(OPTIONS, 202: Vec<u8>)]",
    keeps: "#[api_responses(OPTIONS, 204)]",
    judges: Judges::Pairs(&[
        when(CHANGING, &[202])
            .citing("RFC 9110 §15.3.3, §9.3.5; RFC 7240 §4.1")
            .because("the work is done later; the response should point to its status"),
        when(&[Options], &[202])
            .warning()
            .instead(&[200, 204])
            .citing("RFC 9110 §9.3.7")
            .because("nothing is requested that could be deferred"),
    ]),
};

pub(crate) static RETRIEVALS_ARE_SELDOM_DEFERRED: Rule = Rule {
    name: "retrievals-are-seldom-deferred",
    level: Level::Note,
    group: None,
    summary: "A retrieval usually has a representation now, and 202 says that it does not.",
    why: "A 202 to a retrieval is legal, and asynchronous retrievals send it in practice: the \
          report is still being built. A representation of the state (200), a redirect to the \
          result (303) or an invitation to return (503 with `Retry-After`) are alternatives.",
    citation: "RFC 9110 §15.3.3, §9.3.1",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[when(RETRIEVING, &[202])
        .note()
        .instead(&[200, 303, 503])
        .citing("RFC 9110 §15.3.3, §9.3.1; Zalando 253")
        .because("a retrieval normally has a representation now")]),
};

pub(crate) static ACCEPTED_TELLS_THE_STATE: Rule = Rule {
    name: "accepted-tells-the-state",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "A 202 to POST says how to find out what became of the request.",
    why: "\"The representation sent with this response ought to describe the request's \
          current status and point to (or embed) a status monitor […].\" Without content, \
          `Location` or `Link`, the client never learns whether the work was done.\n\n\
          For other methods this is a note: the target itself shows the state.",
    citation: "RFC 9110 §15.3.3, RFC 7240 §4.1",
    breaks: "#[api_responses(POST, 202)]",
    keeps: "#[api_responses(POST, 202 { location: Location })]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::codes(&[202]).to(Post),
        looks_at: LooksAt::Response(Place::Status, |endpoint, response| {
            is_missing(endpoint, response)
                && !response.has_header("location")
                && !response.has_header("link")
        }),
        what: "202 is declared without a way to find out the outcome",
        help: "write the type of its content, or the location of a status monitor: `202 { \
              location: Location }`",
    }]),
};
