use crate::method::Method::Trace;
use crate::rule::{Group, Judges, Level, Rule, when};

pub(crate) static TRACE_REFLECTS_THE_REQUEST: Rule = Rule {
    name: "trace-reflects-the-request",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "The success of TRACE is a 200 with the request as its content.",
    why: "\"The final recipient of the request SHOULD reflect the message received, excluding \
          some fields […], back to the client as the content of a 200 (OK) response.\" \
          Credentials and cookies are left out.",
    citation: "RFC 9110 §9.3.8",
    breaks: "#[api_responses(TRACE, 204)]",
    keeps: "#[api_responses(TRACE, 200)]",
    judges: Judges::Pairs(&[
        when(&[Trace], &[200])
            .note()
            .citing("RFC 9110 §9.3.8")
            .because("the content is the request as received, without its credentials"),
        when(&[Trace], &[202])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.8")
            .because("the request is sent back at once, so nothing can be deferred"),
        when(&[Trace], &[204])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.8")
            .because("the request is sent back as content"),
        when(&[Trace], &[205])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.8, §15.3.6")
            .because("the request is sent back, and there is no document view to reset"),
        when(&[Trace], &[207])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.8")
            .because("the request is sent back, which is a single outcome"),
    ]),
};
