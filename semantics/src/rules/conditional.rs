use crate::Kind::{Discouraged, Meaningful, Meaningless};
use crate::Method::{Delete, Get, Head, Patch, Post, Put, Query};
use crate::Rule;
use crate::judge::when;

use super::{CHANGING, RETRIEVING, UNCONDITIONAL};

/// A false If-None-Match is answered with 304 "if the request method is GET or HEAD", and with 412
/// for all others (RFC 9110 §13.1.2, §13.2.2). QUERY counts as a retrieval here, by way of the
/// resource that is equivalent to the query (RFC 10008 §2.6).
///
/// 304 is often declared on POST and PUT to say "nothing has changed", which is 200 or 204. For
/// POST §9.3.3 rules it out by name.
pub(super) static NOT_MODIFIED: Rule = Rule {
    name: "not-modified-answers-a-retrieval",
    summary: "304 tells a client that asked for a representation to go on using the one it has.",
    clauses: &[
        when(&[Get], &[304])
            .citing("RFC 9110 §15.4.5, §13.2.2")
            .because("the client's copy is still good"),
        when(&[Head], &[304])
            .note(Meaningful)
            .citing("RFC 9110 §15.4.5, §13.2.1")
            .because("it is allowed, though a conditional HEAD saves nothing"),
        when(&[Query], &[304])
            .citing("RFC 10008 §2.6, App. A.5")
            .because("the client's copy of the result is still good"),
        when(&[Post], &[304])
            .error(Meaningless)
            .instead(&[412])
            .citing("RFC 9110 §9.3.3, §13.1.2")
            .because("only a retrieval can be told to use its copy; a failed condition is 412"),
        when(&[Put, Patch, Delete], &[304])
            .error(Meaningless)
            .instead(&[412, 204])
            .citing("RFC 9110 §13.1.2, §13.2.2, §15.4.5")
            .because("only a retrieval can be told to use its copy; a failed condition is 412"),
    ],
};

/// 412 says that a condition in the header of the request is false. On a change that protects what
/// somebody else has written; on a retrieval it happens only with If-Match and
/// If-Unmodified-Since, which are of use together with Range (RFC 9110 §13.1.1, §13.1.4).
pub(super) static FAILED: Rule = Rule {
    name: "a-failed-precondition-stops-a-change",
    summary: "412 says that a precondition was false and that nothing was therefore done.",
    clauses: &[
        when(CHANGING, &[412])
            .citing("RFC 9110 §13.1, §13.2.2, §15.5.13; RFC 5789 §2.2")
            .because("a precondition was false, so nothing was changed"),
        when(&[Query], &[412])
            .citing("RFC 10008 §2.6; RFC 9110 §13")
            .because("an If-Match or If-Unmodified-Since was false"),
        when(&[Get, Head], &[412])
            .note(Meaningful)
            .instead(&[304])
            .citing("RFC 9110 §13.1.1, §13.1.4, §13.2.2")
            .because("a failed If-Match gives this, a failed If-None-Match gives 304"),
    ],
};

/// Two clients read, both change, the second overwrites the first: the "lost update". 428 makes
/// clients say on which state their change is based (RFC 6585 §3).
pub(super) static REQUIRED: Rule = Rule {
    name: "preconditions-prevent-lost-updates",
    summary: "428 demands a precondition where a change could overwrite somebody else's.",
    clauses: &[
        when(&[Put, Patch, Delete], &[428])
            .citing("RFC 6585 §3")
            .because("without a precondition, somebody else's change could be lost"),
        when(&[Post], &[428])
            .note(Meaningful)
            .citing("RFC 6585 §3")
            .because("it makes sense where the POST changes something that exists"),
        when(RETRIEVING, &[428])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 6585 §3; RFC 9110 §13")
            .because("a retrieval overwrites nobody's change"),
    ],
};

/// A server must ignore conditions on "a request method that does not involve the selection or
/// modification of a selected representation, such as CONNECT, OPTIONS, or TRACE"
/// (RFC 9110 §13.2.1). So they can be neither true nor false. Demanding one is merely futile, and
/// not an error, since an extension may have conditions of its own (RFC 4918 §10.4).
pub(super) static IGNORED: Rule = Rule {
    name: "conditions-are-ignored-without-a-representation",
    summary: "CONNECT, OPTIONS and TRACE select no representation, so conditions are ignored.",
    clauses: &[
        when(UNCONDITIONAL, &[304])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §13.2.1, §15.4.5")
            .because("conditions are ignored here, and there is no copy to go on using"),
        when(UNCONDITIONAL, &[412])
            .error(Meaningless)
            .instead(&[400])
            .citing("RFC 9110 §13.2.1")
            .because("preconditions are ignored here, so none can fail"),
        when(UNCONDITIONAL, &[428])
            .warning(Discouraged)
            .instead(&[400])
            .citing("RFC 6585 §3; RFC 9110 §13.2.1, §13.1; Zalando 428 ALL")
            .because("preconditions are ignored here, so demanding one is futile"),
    ],
};
