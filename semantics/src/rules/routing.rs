use crate::Kind::FrameworkOnly;
use crate::Method::{Connect, Get, Head};
use crate::Rule;
use crate::judge::when;

use super::{CHANGING, EVERY};

/// Once a handler runs, its method has been allowed. What may still depend on the state of the
/// resource is a change: an order can be deleted until it is shipped (RFC 9110 §15.5.6).
pub(super) static METHODS_OF_THE_TARGET: Rule = Rule {
    name: "the-router-allows-methods",
    summary: "405 answers methods that have no handler, so the router sends it.",
    clauses: &[
        when(CHANGING, &[405])
            .note(FrameworkOnly)
            .instead(&[409])
            .citing("RFC 9110 §15.5.6, §9.1, §10.2.1; Zalando 405")
            .because("the router says it, unless the state of the resource decides"),
        when(EVERY, &[405])
            .warning(FrameworkOnly)
            .instead(&[404, 403])
            .citing("RFC 9110 §15.5.6, §9.1, §10.2.1")
            .because("the router says it of methods that have no handler, and this one has"),
    ],
};

/// "This is the appropriate response when the server does not recognize the request method and is
/// not capable of supporting it for any resource" (RFC 9110 §15.6.2). GET and HEAD every
/// general-purpose server supports (§9.1). As an answer of what is yet to be built, 501 is
/// tolerated.
pub(super) static METHODS_OF_THE_SERVER: Rule = Rule {
    name: "501-is-about-the-whole-server",
    summary: "501 says that the server does not know the method, for any resource.",
    clauses: &[
        when(&[Get, Head], &[501])
            .warning(FrameworkOnly)
            .instead(&[404, 503])
            .citing("RFC 9110 §9.1, §15.6.2")
            .because("every general-purpose server supports GET and HEAD"),
        when(EVERY, &[501])
            .note(FrameworkOnly)
            .instead(&[405, 404])
            .citing("RFC 9110 §15.6.2, §9.1; Zalando 501")
            .because("the server says it of a method that it does not know at all"),
    ],
};

/// 421: the request came over a connection whose server does not speak for the host in its target
/// (RFC 9110 §7.4). "A proxy MUST NOT generate a 421 response" (§15.5.20), and CONNECT is for
/// proxies.
pub(super) static AUTHORITY: Rule = Rule {
    name: "the-server-knows-its-hosts",
    summary: "421 says that the server does not speak for that host, before anything is routed.",
    clauses: &[
        when(&[Connect], &[421])
            .warning(FrameworkOnly)
            .instead(&[400, 403])
            .citing("RFC 9110 §15.5.20, §9.3.6")
            .because("a tunnel is opened by a proxy, which must not send it"),
        when(EVERY, &[421])
            .warning(FrameworkOnly)
            .instead(&[404])
            .citing("RFC 9110 §15.5.20, §7.4")
            .because("the server checks the host before it picks a handler"),
    ],
};
