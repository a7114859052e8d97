use crate::Kind::ProtocolLevel;
use crate::Rule;
use crate::judge::when;

use super::{EVERY, WITHOUT_RESOURCE};

/// `100-continue` is the only expectation that is defined, and the server deals with it before the
/// content is read (RFC 9110 §10.1.1).
pub(super) static EXPECT: Rule = Rule {
    name: "the-server-meets-expectations",
    summary: "417 is about the Expect field, which the server deals with.",
    clauses: &[when(EVERY, &[417])
        .warning(ProtocolLevel)
        .instead(&[400])
        .citing("RFC 9110 §10.1.1, §15.5.18; Zalando 417")
        .because("the Expect field is dealt with by the server")],
};

/// TLS 1.3 lets a client send its first request along with the handshake, and an attacker send it
/// again. A handler may refuse that with 425, but only if the request came so, or an intermediary
/// said so with `Early-Data: 1` (RFC 8470 §5.1, §5.2).
pub(super) static EARLY_DATA: Rule = Rule {
    name: "early-data-can-be-replayed",
    summary: "425 refuses a request that came as TLS early data and might be a replay.",
    clauses: &[
        when(WITHOUT_RESOURCE, &[425])
            .warning(ProtocolLevel)
            .citing("RFC 8470 §4, §5.2")
            .because("where TLS ends is where early data is refused"),
        when(EVERY, &[425])
            .note(ProtocolLevel)
            .citing("RFC 8470 §3, §5.1, §5.2")
            .because("it refuses only what came as TLS early data"),
    ],
};

/// The major version decides how the message is read, which is over when a handler runs
/// (RFC 9110 §2.5).
pub(super) static VERSION: Rule = Rule {
    name: "the-server-speaks-a-version",
    summary: "505 is about the version of HTTP in which the request came.",
    clauses: &[when(EVERY, &[505])
        .warning(ProtocolLevel)
        .citing("RFC 9110 §15.6.6, §2.5")
        .because("which versions of HTTP are spoken is up to the server, not to a resource")],
};
