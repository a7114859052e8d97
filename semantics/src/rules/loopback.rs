use crate::Kind::{Discouraged, Meaningful};
use crate::Method::Trace;
use crate::Rule;
use crate::judge::when;

/// "The final recipient of the request SHOULD reflect the message received, excluding some fields
/// […], back to the client as the content of a 200 (OK) response" (RFC 9110 §9.3.8). What is left
/// out are credentials and cookies.
pub(super) static REFLECTION: Rule = Rule {
    name: "trace-sends-the-request-back",
    summary: "The one success that TRACE defines is a 200 with the request as its content.",
    clauses: &[
        when(&[Trace], &[200])
            .note(Meaningful)
            .citing("RFC 9110 §9.3.8")
            .because("the content is the request as received, less its credentials"),
        when(&[Trace], &[202])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.8")
            .because("the request is sent back at once: nothing is left for later"),
        when(&[Trace], &[204])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.8")
            .because("the request is sent back as content, so there is some"),
        when(&[Trace], &[205])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.8, §15.3.6")
            .because("the request is sent back, and there is no document view to reset"),
        when(&[Trace], &[207])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.8")
            .because("the request is sent back, which is a single outcome"),
    ],
};
