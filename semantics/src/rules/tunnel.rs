use crate::endpoint::Content;
use crate::method::Method::Connect;
use crate::rule::Sender::Connection;
use crate::rule::{Check, Group, Judges, Level, Rule, Scope, when};
use crate::rules::without_content::{checks, to_connect};

pub(crate) static ANY_SUCCESS_OPENS_THE_TUNNEL: Rule = Rule {
    name: "any-success-opens-the-tunnel",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "Every 2xx response to CONNECT says that the tunnel is open now, and has no content.",
    why: "\"Any 2xx (Successful) response indicates that the sender (and all inbound proxies) \
          will switch to tunnel mode immediately after the response header section […].\" The \
          client cannot tell one 2xx from another. 203, 206 and 207 are errors, because they \
          are defined by their content. The others are misleading. CONNECT needs no 101.",
    citation: "RFC 9110 §9.3.6",
    breaks: "#[api_responses(CONNECT, 203)]",
    keeps: "#[api_responses(CONNECT, 200)]",
    judges: Judges::Pairs(&[
        when(&[Connect], &[101])
            .warning()
            .sent_by(Connection)
            .instead(&[200])
            .citing("RFC 9110 §9.3.6, §7.8; RFC 8441 §4-5")
            .because("a tunnel is opened by a 2xx, without an upgrade"),
        // Content-Length and Transfer-Encoding must not be sent either (§8.6, §9.3.6).
        when(&[Connect], &[200])
            .note()
            .citing("RFC 9110 §9.3.6, §8.6")
            .because("the tunnel is open; there is neither content nor Content-Length"),
        when(&[Connect], &[201])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.6")
            .because("any 2xx opens the tunnel, and cannot say that a resource was created"),
        when(&[Connect], &[202])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.6")
            .because("any 2xx opens the tunnel at once, so nothing can be deferred"),
        when(&[Connect], &[203])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §15.3.4, §9.3.6, §6.4.1")
            .because("a success here has no content that a proxy could have changed"),
        when(&[Connect], &[204])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.6")
            .because("any 2xx opens the tunnel and has no content, so 200 says the same"),
        when(&[Connect], &[205])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §9.3.6, §15.3.6")
            .because("any 2xx opens the tunnel, and there is no document view to reset"),
        when(&[Connect], &[206])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §14.2, §9.3.6")
            .because("a success here has no content to send a part of"),
        when(&[Connect], &[207])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §9.3.6, §6.4.1; RFC 4918 §13")
            .because("a success here has no content to list several outcomes in"),
    ]),
};

const CONTENT_ON_CONNECT: [Check; 2] = checks(
    Scope::method(Connect),
    |endpoint, response| to_connect(endpoint, response) && response.content == Content::Value,
    |endpoint, response| to_connect(endpoint, response) && response.content == Content::Detail,
    "a response to CONNECT that succeeds has no content",
    "remove the content",
);

pub(crate) static CONNECT_SUCCESSES_HAVE_NO_CONTENT: Rule = Rule {
    name: "connect-successes-have-no-content",
    level: Level::Error,
    group: None,
    summary: "A successful response to CONNECT has no content.",
    why: "\"Any 2xx (Successful) response indicates that the sender […] will switch to tunnel \
          mode immediately after the response header section […].\" What follows is the data \
          of the tunnel. The variants therefore have no content.",
    citation: "RFC 9110 §9.3.6",
    breaks: "#[api_responses(CONNECT, 200: Vec<u8>)]",
    keeps: "#[api_responses(CONNECT, 200)]",
    judges: Judges::Response(&CONTENT_ON_CONNECT),
};
