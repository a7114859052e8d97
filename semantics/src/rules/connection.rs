use crate::rule::Sender::Connection;
use crate::rule::{Group, Judges, Level, Rule, when};
use crate::rules::methods::{EVERY, WITHOUT_RESOURCE};

pub(crate) static SERVERS_MEET_EXPECTATIONS: Rule = Rule {
    name: "servers-meet-expectations",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "417 is about the `Expect` header, which the server handles.",
    why: "`100-continue` is the only expectation that is defined, and the server handles it \
          before the content is read.",
    citation: "RFC 9110 §10.1.1, §15.5.18",
    breaks: "#[api_responses(POST, 200, 417)]",
    keeps: "#[api_responses(POST, 200, outside(417))]",
    judges: Judges::Pairs(&[when(EVERY, &[417])
        .warning()
        .sent_by(Connection)
        .instead(&[400])
        .citing("RFC 9110 §10.1.1, §15.5.18; Zalando 417")
        .because("the server handles the Expect header")]),
};

pub(crate) static EARLY_DATA_CAN_BE_REPLAYED: Rule = Rule {
    name: "early-data-can-be-replayed",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "425 refuses a request that came as TLS early data and might be a replay.",
    why: "TLS 1.3 lets a client send its first request along with the handshake, and an \
          attacker can repeat it. A handler may refuse that with 425, but only if the request \
          came in that way, or an intermediary said so with `Early-Data: 1`. For TRACE and \
          CONNECT, the server that terminates TLS refuses it.",
    citation: "RFC 8470 §3, §5.1, §5.2",
    breaks: "#[api_responses(TRACE, 200, 425)]",
    keeps: "#[api_responses(POST, 200, 425)]",
    judges: Judges::Pairs(&[
        when(WITHOUT_RESOURCE, &[425])
            .warning()
            .sent_by(Connection)
            .citing("RFC 8470 §4, §5.2")
            .because("the server that terminates TLS refuses early data"),
        when(EVERY, &[425])
            .note()
            .sent_by(Connection)
            .citing("RFC 8470 §3, §5.1, §5.2")
            .because("it refuses only what came as TLS early data"),
    ]),
};

pub(crate) static SERVERS_SUPPORT_VERSIONS: Rule = Rule {
    name: "servers-support-versions",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "505 is about the version of HTTP in which the request came.",
    why: "The major version decides how the message is read, which is over when a handler \
          runs.",
    citation: "RFC 9110 §15.6.6, §2.5",
    breaks: "#[api_responses(GET, 200, 505)]",
    keeps: "#[api_responses(GET, 200, outside(505))]",
    judges: Judges::Pairs(&[when(EVERY, &[505])
        .warning()
        .sent_by(Connection)
        .citing("RFC 9110 §15.6.6, §2.5")
        .because("the server decides which versions of HTTP it supports")]),
};
