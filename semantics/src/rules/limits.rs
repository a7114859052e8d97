use crate::Kind::FrameworkOnly;
use crate::Rule;
use crate::judge::when;

use super::{EVERY, RETRIEVING};

/// 408 says that the *request* did not arrive in time (RFC 9110 §15.5.9). A handler that runs has
/// got it; if the handler is the slow one, the fault is the server's. tower-http's `TimeoutLayer`
/// has made 408 common for that.
pub(super) static SLOW_CLIENT: Rule = Rule {
    name: "408-blames-a-slow-client",
    summary: "408 says that the request did not arrive in time, not that its answer took long.",
    clauses: &[when(EVERY, &[408])
        .warning(FrameworkOnly)
        .instead(&[503, 504])
        .citing("RFC 9110 §15.5.9; tower-http TimeoutLayer")
        .because("it blames a client that sends slowly; a slow handler is 503 or 504")],
};

/// The head of the request is read before anything can be routed, and its limits are checked while
/// it is read. Long URIs come from queries in them, so that a retrieval's handler may have a limit
/// of its own; in other methods they are "a rare condition" (RFC 9110 §15.5.15).
pub(super) static REQUEST_HEAD: Rule = Rule {
    name: "the-head-is-measured-first",
    summary: "414 and 431 are about the head of a request, which is read before any handler runs.",
    clauses: &[
        when(RETRIEVING, &[414])
            .note(FrameworkOnly)
            .instead(&[400])
            .citing("RFC 9110 §15.5.15")
            .because("the server normally says it, unless the handler has a limit of its own"),
        when(EVERY, &[414])
            .warning(FrameworkOnly)
            .instead(&[400])
            .citing("RFC 9110 §15.5.15")
            .because("the server measures the URI before it picks a handler"),
        when(EVERY, &[431])
            .warning(FrameworkOnly)
            .instead(&[400])
            .citing("RFC 6585 §5")
            .because("the server measures the header fields before it picks a handler"),
    ],
};
