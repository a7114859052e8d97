use super::{EVERY, WITH_CONTENT};
use crate::Kind::ProtocolLevel;
use crate::Rule;
use crate::judge::when;

/// Every request has exactly one final response, and that is not a 1xx (RFC 9110 §15, §15.2). The
/// server sends interim ones by itself, before the handler's; hyper turns a handler's 1xx other
/// than 101 into a 500.
///
/// 101 is not meant: it ends the exchange in HTTP/1.1, see `upgrade.rs`.
pub(super) static NEVER_FINAL: Rule = Rule {
    name: "interim-responses-are-never-final",
    summary: "A 1xx response is interim: the final one, which is the handler's, is still to come.",
    clauses: &[
        when(WITH_CONTENT, &[100])
            .error(ProtocolLevel)
            .citing("RFC 9110 §15, §15.2, §15.2.1; hyper 1.12 h1/role.rs")
            .because("it is interim, and sent by the server when the content is first read"),
        // Expect: 100-continue must not stand on a request without content (§10.1.1).
        when(EVERY, &[100])
            .error(ProtocolLevel)
            .citing("RFC 9110 §15, §15.2.1, §10.1.1")
            .because("it is interim, and only a client about to send content may ask for it"),
        when(EVERY, &[102])
            .error(ProtocolLevel)
            .instead(&[202])
            .citing("RFC 2518 §10.1; RFC 4918 App. F; RFC 9110 §15.2")
            .because("it is interim, and WebDAV itself has given it up"),
        when(EVERY, &[103])
            .error(ProtocolLevel)
            .citing("RFC 8297 §2; RFC 9110 §15.2")
            .because("it is interim: hints go ahead of the response, not in its place"),
        when(EVERY, &[104])
            .error(ProtocolLevel)
            .citing(
                "draft-ietf-httpbis-resumable-upload §status-code-104; IANA registry 2025-09-15",
            )
            .because("it is interim, and registered for a limited time only"),
    ],
};
