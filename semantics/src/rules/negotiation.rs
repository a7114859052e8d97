use crate::Kind::{Discouraged, Meaningful};
use crate::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::Rule;
use crate::judge::when;

use super::EVERY;

/// 406 is about the Accept fields, and so about the representation in the *response*; the format
/// of the request's content is 415 (RFC 9110 §15.5.7, §12.1). Where the response is a mere report,
/// sending it in a format that was not asked for is often kinder than refusing.
///
/// TRACE and CONNECT: see `target.rs`.
pub(super) static OF_THE_RESPONSE: Rule = Rule {
    name: "406-is-about-the-response",
    summary: "406 says that the response cannot be had in a format that the client accepts.",
    clauses: &[
        when(&[Get, Head, Post], &[406])
            .citing("RFC 9110 §15.5.7, §12.1")
            .because("the response cannot be had in a format that the client accepts"),
        when(&[Query], &[406])
            .citing("RFC 10008 §2.1")
            .because("the result cannot be had in a format that the client accepts"),
        when(&[Put, Patch, Delete, Options], &[406])
            .note(Meaningful)
            .instead(&[415, 200])
            .citing("RFC 9110 §15.5.7, §12.1")
            .because("the code is about the response's format; the request's is 415"),
    ],
};

/// RFC 2295 let a server describe its variants for the client to choose from; 506 reports one that
/// offers variants itself. The RFC is Experimental, and the scheme is not in use.
pub(super) static TRANSPARENT: Rule = Rule {
    name: "506-reports-a-loop-of-variants",
    summary: "506 is a fault in the configuration of an experimental kind of negotiation.",
    clauses: &[when(EVERY, &[506])
        .warning(Discouraged)
        .instead(&[500])
        .citing("RFC 2295 §8.1")
        .because("the code is about an experimental negotiation that hardly anybody uses")],
};
