use crate::Kind::{Discouraged, Meaningful};
use crate::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::Rule;
use crate::judge::when;

use super::{CHANGING, EVERY, UNCONDITIONAL};

/// 300 leaves the client to choose among representations of the target (RFC 9110 §15.4.1). No
/// format for the choices has ever been agreed on.
pub(super) static CHOICE: Rule = Rule {
    name: "a-choice-is-between-representations",
    summary: "300 offers a choice of representations, which only a retrieval has a use for.",
    clauses: &[
        when(&[Get, Head], &[300])
            .note(Meaningful)
            .instead(&[406, 200])
            .citing("RFC 9110 §15.4.1")
            .because("the content should list the choices; clients know no format for them"),
        when(EVERY, &[300])
            .warning(Discouraged)
            .instead(&[303, 307])
            .citing("RFC 9110 §15.4.1")
            .because("a choice of representations is rarely meant here"),
    ],
};

/// Early clients turned POST into GET when they followed a 301 or 302, against the specification
/// of the time, until the specification gave in (RFC 9110 §15.4.2, §15.4.3). 308 and 307 were
/// added for those who mean it. For the other methods the permission was never given, but clients
/// are known to take it. QUERY forbids it expressly (RFC 10008 §2.5).
///
/// The citations of Fetch are about OPTIONS as a CORS preflight, which fails on any redirect.
/// TRACE and CONNECT: see `target.rs`.
pub(super) static METHOD_MAY_CHANGE: Rule = Rule {
    name: "301-and-302-may-change-the-method",
    summary: "A client may follow 301 and 302 with GET, whatever the method was.",
    clauses: &[
        when(&[Get, Head], &[301])
            .citing("RFC 9110 §15.4.2")
            .because("the target has moved for good"),
        when(&[Query], &[301])
            .instead(&[308])
            .citing("RFC 10008 §2.5")
            .because("the target has moved for good, and a query stays a query"),
        when(&[Post], &[301])
            .warning(Discouraged)
            .instead(&[308, 303])
            .citing("RFC 9110 §15.4.2; RFC 9205 §4.6.1")
            .because("clients may turn POST into GET when they follow it"),
        when(&[Put, Patch, Delete], &[301])
            .warning(Discouraged)
            .instead(&[308])
            .citing("RFC 9110 §15.4.2; resumable-upload draft")
            .because("clients do not reliably keep the method when they follow it"),
        when(&[Options], &[301])
            .warning(Discouraged)
            .instead(&[308, 200])
            .citing("RFC 9110 §15.4.2; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
        when(&[Get, Head], &[302])
            .citing("RFC 9110 §15.4.3")
            .because("the target is elsewhere for the time being"),
        when(&[Query], &[302])
            .instead(&[307])
            .citing("RFC 10008 §2.5")
            .because("the target is elsewhere for now, and a query stays a query"),
        when(&[Post], &[302])
            .warning(Discouraged)
            .instead(&[307, 303])
            .citing("RFC 9110 §15.4.3; RFC 9205 §4.6.1")
            .because("clients may turn POST into GET when they follow it"),
        when(&[Put, Patch, Delete], &[302])
            .warning(Discouraged)
            .instead(&[307, 303])
            .citing("RFC 9110 §15.4.3; resumable-upload draft")
            .because("clients do not reliably keep the method when they follow it"),
        when(&[Options], &[302])
            .warning(Discouraged)
            .instead(&[307, 200])
            .citing("RFC 9110 §15.4.3; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
    ],
};

/// 307 says it in its definition, 308 by being the counterpart of 301 (RFC 9110 §15.4.8, §15.4.9).
pub(super) static METHOD_IS_KEPT: Rule = Rule {
    name: "307-and-308-keep-the-method",
    summary: "A client follows 307 and 308 with the method that it used, and its content.",
    clauses: &[
        when(&[Get, Head, Post, Put, Patch, Delete], &[307])
            .citing("RFC 9110 §15.4.8")
            .because("the target is elsewhere for now, and the method is kept"),
        when(&[Get, Head, Post, Put, Patch, Delete], &[308])
            .citing("RFC 9110 §15.4.9")
            .because("the target has moved for good, and the method is kept"),
        when(&[Query], &[307, 308])
            .citing("RFC 10008 §2.5")
            .because("a query stays a query when it is redirected"),
        when(&[Options], &[307])
            .note(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §15.4.8; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
        when(&[Options], &[308])
            .note(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §15.4.9; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
    ],
};

/// 303 is "applicable to any HTTP method" (RFC 9110 §15.4.4), and its usual sense is: the request
/// was processed, GET the result over there. In answer to GET it says something else, which is not
/// "log in first": that the target is a thing that cannot be transferred, and Location names a
/// document about it.
pub(super) static TO_A_RESULT: Rule = Rule {
    name: "303-leads-to-a-result",
    summary: "303 leads to another resource that stands for the result of the request.",
    clauses: &[
        when(CHANGING, &[303])
            .citing("RFC 9110 §15.4.4, §9.3.3")
            .because("the result is to be had elsewhere, with GET"),
        when(&[Query], &[303])
            .citing("RFC 10008 §2.5, App. A.4.3")
            .because("the result is to be had elsewhere, with GET"),
        when(&[Get, Head], &[303])
            .note(Meaningful)
            .instead(&[302, 307])
            .citing("RFC 9110 §15.4.4")
            .because("it says that the target cannot be sent, only described elsewhere"),
        when(UNCONDITIONAL, &[303])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §15.4.4")
            .because("there is no result that could be had elsewhere"),
    ],
};
