use crate::Kind::FrameworkOnly;
use crate::Method::Connect;
use crate::Rule;
use crate::judge::when;

use super::EVERY;

/// Both say that a server "while acting as a gateway or proxy" was let down by one further inbound
/// (RFC 9110 §15.6.3, §15.6.5). A handler that calls another service is such a gateway (§3.7); one
/// that does not leaves them to the proxy in front of it. CONNECT is a proxy's work throughout.
pub(super) static UPSTREAM: Rule = Rule {
    name: "a-gateway-blames-its-upstream",
    summary: "502 and 504 say that another server, which this one depends on, has failed.",
    clauses: &[
        when(&[Connect], &[502])
            .citing("RFC 9110 §9.3.6, §15.6.3")
            .because("the proxy could not open the tunnel"),
        when(EVERY, &[502])
            .note(FrameworkOnly)
            .instead(&[500, 503])
            .citing("RFC 9110 §15.6.3, §3.7; Zalando 502")
            .because("it suits a handler that calls another server, and blames that one"),
        when(&[Connect], &[504])
            .citing("RFC 9110 §9.3.6, §15.6.5")
            .because("the proxy could not open the tunnel in time"),
        when(EVERY, &[504])
            .note(FrameworkOnly)
            .instead(&[503])
            .citing("RFC 9110 §15.6.5, §3.7; Zalando 504")
            .because("it suits a handler that calls another server, and blames that one"),
    ],
};
