use crate::Kind::{Discouraged, Meaningful, Meaningless};
use crate::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::Rule;
use crate::judge::when;

/// A request with a safe method asks for no change of state (RFC 9110 §9.2.1), and 201 says that
/// the request has been fulfilled *by* creating a resource (§15.3.2). A log entry or a counter is
/// no contradiction to the first, and no reason for the second.
pub(super) static NOT_BY_SAFE_METHODS: Rule = Rule {
    name: "safe-methods-create-nothing",
    summary: "A safe method asks for no change, so no answer to it can report a creation.",
    clauses: &[
        when(&[Get, Head, Options], &[201])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §9.2.1, §15.3.2")
            .because("a safe method creates nothing"),
        when(&[Trace], &[201])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §9.2.1, §9.3.8, §15.3.2")
            .because("a safe method creates nothing"),
        // Not an error, because a server may well give the query or its result a URI.
        when(&[Query], &[201])
            .warning(Discouraged)
            .instead(&[200, 303])
            .citing("RFC 10008 §2, §2.3, §2.4")
            .because("a query is safe; where its result is kept is told by fields of a 200"),
    ],
};

/// POST and PUT ask for it; PATCH may, if its format can describe a whole; DELETE cannot.
pub(super) static AS_ASKED: Rule = Rule {
    name: "creation-is-asked-for",
    summary: "201 answers what can ask for a new resource: POST, PUT, and PATCH within limits.",
    clauses: &[
        when(&[Post], &[201])
            .citing("RFC 9110 §9.3.3, §15.3.2")
            .because("there is a new resource, and Location says where"),
        when(&[Put], &[201])
            .citing("RFC 9110 §9.3.4")
            .because("the target did not exist before, and does now"),
        when(&[Patch], &[201])
            .note(Meaningful)
            .instead(&[200, 204])
            .citing("RFC 5789 §2")
            .because("only a patch format that can start from nothing creates its target"),
        when(&[Delete], &[201])
            .warning(Discouraged)
            .instead(&[200, 202, 204])
            .citing("RFC 9110 §9.3.5, §15.3.2")
            .because("a removal creates nothing; it succeeds with 200, 202 or 204"),
    ],
};
