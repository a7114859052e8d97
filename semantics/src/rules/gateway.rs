use crate::method::Method::Connect;
use crate::rule::Sender::Framework;
use crate::rule::{Judges, Level, Rule, when};
use crate::rules::methods::EVERY;

pub(crate) static GATEWAYS_REPORT_THEIR_UPSTREAM: Rule = Rule {
    name: "gateways-report-their-upstream",
    level: Level::Note,
    group: None,
    summary: "502 and 504 say that another server, on which this one depends, has failed.",
    why: "Both codes say that a server \"while acting as a gateway or proxy\" received no \
          valid response from a server further inbound. A handler that calls another service \
          is such a gateway. Otherwise, the proxy in front of the handler sends them.",
    citation: "RFC 9110 §15.6.3, §15.6.5, §3.7",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(&[Connect], &[502])
            .citing("RFC 9110 §9.3.6, §15.6.3")
            .because("the proxy could not open the tunnel"),
        when(EVERY, &[502])
            .note()
            .sent_by(Framework)
            .instead(&[500, 503])
            .citing("RFC 9110 §15.6.3, §3.7; Zalando 502")
            .because("it is for a handler that calls another server, which failed"),
        when(&[Connect], &[504])
            .citing("RFC 9110 §9.3.6, §15.6.5")
            .because("the proxy could not open the tunnel in time"),
        when(EVERY, &[504])
            .note()
            .sent_by(Framework)
            .instead(&[503])
            .citing("RFC 9110 §15.6.5, §3.7; Zalando 504")
            .because("it is for a handler that calls another server, which failed"),
    ]),
};

pub(crate) static UPSTREAM_CALLS_MAKE_A_GATEWAY: Rule = Rule {
    name: "upstream-calls-make-a-gateway",
    level: Level::Note,
    group: None,
    summary: "A handler that calls another service acts as a gateway, and can send 502 and 504.",
    why: "502 and 504 need no proxy: a handler that depends on another service is a gateway \
          to it.",
    citation: "RFC 9110 §15.6.3, §15.6.5, §3.7",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
