use crate::rule::Sender::Connection;
use crate::rule::{Judges, Level, Rule, when};
use crate::rules::methods::{EVERY, WITH_CONTENT};

pub(crate) static INTERIM_RESPONSES_ARE_NEVER_FINAL: Rule = Rule {
    name: "interim-responses-are-never-final",
    level: Level::Error,
    group: None,
    summary: "A 1xx response is interim; a handler sends the final response.",
    why: "Every request has exactly one final response, and a final response is not a 1xx. \
          Interim responses are sent by the server, before the handler's response. hyper \
          turns a 1xx of a handler, other than 101, into a 500.\n\n\
          The rule does not apply to 101, after which the connection no longer uses HTTP/1.1.",
    citation: "RFC 9110 §15, §15.2",
    breaks: "#[api_responses(POST, 102)]",
    keeps: "#[api_responses(POST, 202 { location: Location })]",
    judges: Judges::Pairs(&[
        when(WITH_CONTENT, &[100])
            .error()
            .sent_by(Connection)
            .citing("RFC 9110 §15, §15.2, §15.2.1; hyper 1.12 h1/role.rs")
            .because("it is interim, and the server sends it when the content is first read"),
        // Expect: 100-continue must not stand on a request without content (§10.1.1).
        when(EVERY, &[100])
            .error()
            .sent_by(Connection)
            .citing("RFC 9110 §15, §15.2.1, §10.1.1")
            .because(
                "it is interim, and only a client that is about to send content may request it",
            ),
        when(EVERY, &[102])
            .error()
            .sent_by(Connection)
            .instead(&[202])
            .citing("RFC 2518 §10.1; RFC 4918 App. F; RFC 9110 §15.2")
            .because("it is interim, and WebDAV itself no longer defines it"),
        when(EVERY, &[103])
            .error()
            .sent_by(Connection)
            .citing("RFC 8297 §2; RFC 9110 §15.2")
            .because("it is interim; hints precede the response and do not replace it"),
        when(EVERY, &[104])
            .error()
            .sent_by(Connection)
            .citing(
                "draft-ietf-httpbis-resumable-upload §status-code-104; IANA registry 2025-09-15",
            )
            .because("it is interim, and registered for a limited time only"),
    ]),
};
