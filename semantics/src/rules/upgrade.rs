use crate::Kind::ProtocolLevel;
use crate::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::Rule;
use crate::judge::when;

use super::EVERY;

/// A server may answer any method with 101 if the new protocol can carry the request on
/// (RFC 9110 §7.8). In practice that protocol is WebSocket, whose handshake is a GET
/// (RFC 6455 §4.1), and a connection of HTTP/2 cannot be upgraded at all (RFC 9113 §8.6).
///
/// CONNECT opens a tunnel instead, with a 2xx: see `tunnel.rs`.
pub(super) static FROM_GET: Rule = Rule {
    name: "upgrades-start-from-get",
    summary: "101 and 426 belong to the upgrade of an HTTP/1.1 connection, which starts from GET.",
    clauses: &[
        when(&[Get], &[101])
            .note(ProtocolLevel)
            .citing("RFC 9110 §15.2.2, §7.8; RFC 6455 §4.1-4.2; axum ws.rs")
            .because("a WebSocket handshake over HTTP/1.1 succeeds with it"),
        when(&[Head, Post, Put, Patch, Delete, Options, Trace, Query], &[101])
            .warning(ProtocolLevel)
            .instead(&[426])
            .citing("RFC 9110 §15.2.2, §7.8; RFC 9113 §8.6")
            .because("in practice an upgrade starts from GET, and HTTP/2 has none at all"),
        when(&[Get], &[426])
            .note(ProtocolLevel)
            .instead(&[400])
            .citing("RFC 9110 §15.5.22; RFC 6455 §4.2.2; axum ws.rs")
            .because("a WebSocket endpoint refuses with it what is not a proper handshake"),
        when(EVERY, &[426])
            .warning(ProtocolLevel)
            .citing("RFC 9110 §15.5.22, §7.8")
            .because("which protocol to speak is up to the server, not to one endpoint"),
    ],
};
