use crate::Method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::Rule;
use crate::judge::when;

/// 400 is the generic client error, and what a client makes of a 4xx that it does not know
/// (RFC 9110 §15). Two methods name an occasion for it.
pub(super) static GENERIC: Rule = Rule {
    name: "any-request-can-be-bad",
    summary: "400 answers any method whose request the client has got wrong.",
    clauses: &[
        when(&[Get, Head, Post, Put, Patch, Delete, Options, Trace], &[400])
            .citing("RFC 9110 §15.5, §15.5.1")
            .because("any request can be wrong"),
        // A server has to reject a request whose target has an empty or invalid port.
        when(&[Connect], &[400])
            .citing("RFC 9110 §9.3.6")
            .because("a target without a valid port is refused with it"),
        when(&[Query], &[400])
            .citing("RFC 10008 §2.1")
            .because("a missing or wrong Content-Type is refused with it"),
    ],
};
