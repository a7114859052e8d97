use crate::endpoint::HeaderValue;
use crate::method::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::rule::Sender::Connection;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::methods::EVERY;
use crate::rules::without_content::of_codes;

pub(crate) static UPGRADES_START_FROM_GET: Rule = Rule {
    name: "upgrades-start-from-get",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "101 and 426 belong to the upgrade of an HTTP/1.1 connection, which starts from GET.",
    why: "A server may respond to any method with 101 if the new protocol can carry on the \
          request. In practice that protocol is WebSocket, whose handshake is a GET, and a \
          connection of HTTP/2 cannot be upgraded at all. CONNECT opens a tunnel with a 2xx \
          instead.",
    citation: "RFC 9110 §7.8, §15.2.2, RFC 6455 §4.1, RFC 9113 §8.6",
    breaks: "#[api_responses(POST, 200, 426)]",
    keeps: "#[api_responses(GET, 200, 426)]",
    judges: Judges::Pairs(&[
        when(&[Get], &[101])
            .note()
            .sent_by(Connection)
            .citing("RFC 9110 §15.2.2, §7.8; RFC 6455 §4.1-4.2; axum ws.rs")
            .because("a WebSocket handshake over HTTP/1.1 succeeds with it"),
        when(&[Head, Post, Put, Patch, Delete, Options, Trace, Query], &[101])
            .warning()
            .sent_by(Connection)
            .instead(&[426])
            .citing("RFC 9110 §15.2.2, §7.8; RFC 9113 §8.6")
            .because("in practice an upgrade starts from GET, and HTTP/2 has none at all"),
        when(&[Get], &[426])
            .note()
            .sent_by(Connection)
            .instead(&[400])
            .citing("RFC 9110 §15.5.22; RFC 6455 §4.2.2; axum ws.rs")
            .because("a WebSocket endpoint refuses a wrong handshake with it"),
        when(EVERY, &[426])
            .warning()
            .sent_by(Connection)
            .citing("RFC 9110 §15.5.22, §7.8")
            .because("the server decides which protocol it requires, not one endpoint"),
    ]),
};

const CONTENT_ON_101: [Check; 2] =
    of_codes(&[101], "remove the content, or return the framework's own response: `101: Raw`");

pub(crate) static SWITCHING_PROTOCOLS_HAS_NO_CONTENT: Rule = Rule {
    name: "switching-protocols-has-no-content",
    level: Level::Error,
    group: None,
    summary: "101 Switching Protocols never has content.",
    why: "A 101 ends with the header section. What follows is the new protocol. The variant \
          therefore has no content, or is a complete response of the framework (`101: Raw`).",
    citation: "RFC 9110 §15.2.2, §6.4.1",
    breaks: "#[api_responses(GET, 101: Vec<u8>)]",
    keeps: "#[api_responses(GET, 101: Raw)]",
    judges: Judges::Response(&CONTENT_ON_101),
};

pub(crate) static UPGRADES_NAME_THE_PROTOCOL: Rule = Rule {
    name: "upgrades-name-the-protocol",
    level: Level::Error,
    group: None,
    summary: "101 and 426 have an `Upgrade` that names the protocol.",
    why: "\"The server MUST send an Upgrade header field in a 426 response to indicate the \
          required protocol(s)\", and a 101 names the protocol to which it switches. A sender \
          of `Upgrade` MUST also send `Connection: Upgrade`. `Upgrade` is a field of the \
          variant or a constant of the declaration; `Connection` is sent automatically.",
    citation: "RFC 9110 §15.2.2, §15.5.22, §7.8",
    breaks: "#[api_responses(GET, 200, 426 { upgrade: Option<Upgrade> })]",
    keeps: "#[api_responses(GET, 200, 426 { upgrade = \"websocket\" })]",
    judges: Judges::Response(&[Check {
        level: Level::Error,
        scope: Scope::codes(&[101, 426]),
        looks_at: LooksAt::Headers(Place::HeaderValue, |_, response, header| {
            header.name == "upgrade" && header.value == HeaderValue::Optional && !response.is_claim
        }),
        what: "{response} always has `{header}`",
        help: "write the type without `Option` or `Vec`",
    }]),
};

pub(crate) static UPGRADES_NEED_HTTP_1_1: Rule = Rule {
    name: "upgrades-need-http-1-1",
    level: Level::Note,
    group: None,
    summary: "Only a connection of HTTP/1.1 can be upgraded.",
    why: "HTTP/2 and HTTP/3 have no `Upgrade`. A 101 endpoint therefore usually declares 400 \
          and 426 too.",
    citation: "RFC 9113 §8.6",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
