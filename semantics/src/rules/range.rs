use crate::Kind::{Discouraged, Meaningless};
use crate::Method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::Rule;
use crate::judge::when;

/// "A server MUST ignore a Range header field received with a request method that is unrecognized
/// or for which range handling is not defined. For this specification, GET is the only method for
/// which range handling is defined" (RFC 9110 §14.2). Where Range is ignored, it can be neither
/// satisfied (206) nor refused (416); for POST §9.3.3 says so by name.
///
/// QUERY takes the handling over from GET and adds that byte ranges of a result are of little use
/// (RFC 10008 §2.8). A partial PUT has a Content-Range in the *request*, which is another matter
/// (§14.5). CONNECT's 206 is in `tunnel.rs`.
pub(super) static DEFINED_FOR_GET: Rule = Rule {
    name: "range-handling-is-defined-for-get",
    summary: "206 and 416 answer a Range field, which every method but GET and QUERY must ignore.",
    clauses: &[
        when(&[Get], &[206])
            .citing("RFC 9110 §14.2, §15.3.7")
            .because("a Range field asked for a part"),
        when(&[Head], &[206])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §14.2, §9.3.2")
            .because("a Range field is ignored here, and there is no content to send in parts"),
        when(&[Post], &[206])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §9.3.3, §14.2")
            .because("a Range field is ignored here, so nobody asked for a part"),
        when(&[Put, Patch, Delete, Options, Trace], &[206])
            .error(Meaningless)
            .instead(&[200, 204])
            .citing("RFC 9110 §14.2, §15.3.7")
            .because("a Range field is ignored here, so nobody asked for a part"),
        when(&[Query], &[206])
            .note(Discouraged)
            .instead(&[200])
            .citing("RFC 10008 §2.8")
            .because("a part of the result is better asked for in the query itself"),
        when(&[Get], &[416])
            .citing("RFC 9110 §14.2, §15.5.17")
            .because("a Range field asked for a part that does not exist"),
        when(&[Head], &[416])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §14.2")
            .because("a Range field is ignored here, so it cannot be refused"),
        when(&[Post], &[416])
            .error(Meaningless)
            .instead(&[400, 422])
            .citing("RFC 9110 §9.3.3, §14.2")
            .because("a Range field is ignored here, so it cannot be refused"),
        when(&[Put, Patch, Delete, Options, Trace, Connect], &[416])
            .error(Meaningless)
            .instead(&[400])
            .citing("RFC 9110 §14.2, §14.5, §15.5.17")
            .because("a Range field is ignored here, so it cannot be refused"),
        when(&[Query], &[416])
            .note(Discouraged)
            .instead(&[422, 400])
            .citing("RFC 10008 §2.8")
            .because("a part of the result is better asked for in the query itself"),
    ],
};
