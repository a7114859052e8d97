use crate::Kind::{FrameworkOnly, Meaningful};
use crate::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::Rule;
use crate::judge::when;

/// 200 says only that the request succeeded: what the content is depends on the method
/// (RFC 9110 §15.3.1). TRACE and CONNECT have files of their own, `loopback.rs` and `tunnel.rs`.
pub(super) static BY_METHOD: Rule = Rule {
    name: "success-means-what-the-method-asked",
    summary: "A 200 carries what the method asks for: a representation, a result, a report.",
    clauses: &[
        when(&[Get], &[200])
            .citing("RFC 9110 §15.3.1")
            .because("the content is a representation of the target"),
        when(&[Post], &[200])
            .citing("RFC 9110 §15.3.1")
            .because("the content is the result of the action, or tells of it"),
        when(&[Head], &[200])
            .citing("RFC 9110 §9.3.2, §15.3.1")
            .because("the header fields are those that GET would have, without the content"),
        // "If the target resource does not have a current representation and the PUT successfully
        // creates one, then the origin server MUST inform the user agent by sending a 201."
        when(&[Put], &[200])
            .note(Meaningful)
            .citing("RFC 9110 §9.3.4, §15.3.1")
            .because("something was replaced; where it was created, 201 is due"),
        when(&[Patch], &[200])
            .citing("RFC 5789 §2, §2.1; RFC 7240 §4.2")
            .because("the patch was applied, and the content tells the outcome"),
        when(&[Delete], &[200])
            .citing("RFC 9110 §9.3.5")
            .because("it was deleted, and the content tells the outcome"),
        when(&[Options], &[200])
            .note(Meaningful)
            .citing("RFC 9110 §9.3.7")
            .because("the header fields, Allow first, say what the target can do"),
        when(&[Query], &[200])
            .citing("RFC 10008 §2")
            .because("the content is the result of the query"),
    ],
};

/// 203 is the 200 of an origin server after a proxy has changed its content (RFC 9110 §15.3.4,
/// §7.7). Who generates content has nobody else's to change.
pub(super) static TRANSFORMED_BY_PROXY: Rule = Rule {
    name: "only-a-proxy-sends-203",
    summary: "203 says that a proxy changed the content, so no origin server sends it.",
    clauses: &[when(&[Get, Head, Post, Put, Patch, Delete, Options, Trace, Query], &[203])
        .warning(FrameworkOnly)
        .instead(&[200])
        .citing("RFC 9110 §15.3.4, §7.7")
        .because("a proxy says with it that it has changed the content of a 200")],
};
