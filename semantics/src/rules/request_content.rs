use crate::Kind::{Discouraged, Meaningful, Meaningless};
use crate::Method::{Patch, Post, Put, Query};
use crate::Rule;
use crate::judge::when;

use super::{WITH_CONTENT, WITHOUT_RESOURCE, WITHOUT_USE_FOR_CONTENT};

/// 411, 413, 415 and 422 find fault with the content of the request: with its length, its size,
/// its format, what it says. GET, HEAD and DELETE give content no meaning, OPTIONS no use
/// (RFC 9110 §9.3.1, §9.3.2, §9.3.5, §9.3.7). If there is any at all, that is the fault, and 400
/// says so.
///
/// 422 is so widely sent for bad query parameters that it is noted and not warned about.
pub(super) static JUDGED: Rule = Rule {
    name: "faults-of-content-need-content",
    summary: "411, 413, 415 and 422 find fault with content that the method gives a meaning to.",
    clauses: &[
        when(WITH_CONTENT, &[411])
            .note(Meaningful)
            .citing("RFC 9110 §15.5.12, §8.6")
            .because("the server normally says it, unless the handler insists on a length"),
        when(WITHOUT_USE_FOR_CONTENT, &[411])
            .warning(Discouraged)
            .instead(&[400])
            .citing("RFC 9110 §8.6, §9.3.1, §9.3.5, §15.5.12")
            .because("no content is expected here whose length could be missing"),
        when(WITH_CONTENT, &[413])
            .citing("RFC 9110 §15.5.14")
            .because("the content is larger than the server will process"),
        when(WITHOUT_USE_FOR_CONTENT, &[413])
            .warning(Discouraged)
            .instead(&[400, 414])
            .citing("RFC 9110 §9.3.1, §9.3.2, §9.3.5, §9.3.7")
            .because("no content is expected here that could be too large"),
        when(WITH_CONTENT, &[415])
            .citing("RFC 9110 §15.5.16, §9.3.4; RFC 5789 §2.2; RFC 10008 §2.1")
            .because("the content is in a format that is not supported here"),
        when(WITHOUT_USE_FOR_CONTENT, &[415])
            .warning(Discouraged)
            .instead(&[406, 400])
            .citing("RFC 9110 §9.3.1, §9.3.2, §9.3.5, §9.3.7, §15.5.16")
            .because(
                "the code is about the request's content; an Accept that cannot be met is 406",
            ),
        when(&[Post, Put, Patch], &[422])
            .citing("RFC 9110 §15.5.21; RFC 5789 §2.2")
            .because("the content is well formed, and what it says cannot be done"),
        when(&[Query], &[422])
            .citing("RFC 10008 §2.1")
            .because("the query is well formed, and cannot be processed"),
        when(WITHOUT_USE_FOR_CONTENT, &[422])
            .note(Discouraged)
            .instead(&[400, 404])
            .citing("RFC 9110 §15.5.21, §9.3.1, §9.3.5")
            .because("the code is about the request's content; a wrong parameter is 400 or 404"),
    ],
};

/// "A client MUST NOT send content in a TRACE request" (RFC 9110 §9.3.8), and "a CONNECT request
/// message does not have content" (§9.3.6). Nothing can be wrong with what is not there.
pub(super) static ABSENT: Rule = Rule {
    name: "trace-and-connect-have-no-content",
    summary: "A request with TRACE or CONNECT has no content that something could be wrong with.",
    clauses: &[
        when(WITHOUT_RESOURCE, &[411])
            .error(Meaningless)
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8, §15.5.12")
            .because("such a request has no content, and so no length of it to demand"),
        when(WITHOUT_RESOURCE, &[413])
            .error(Meaningless)
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("such a request has no content that could be too large"),
        when(WITHOUT_RESOURCE, &[415])
            .error(Meaningless)
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("such a request has no content that could be in a wrong format"),
        when(WITHOUT_RESOURCE, &[422])
            .error(Meaningless)
            .instead(&[400])
            .citing("RFC 9110 §15.5.21, §9.3.6, §9.3.8")
            .because("such a request has no content that could ask for the impossible"),
    ],
};
