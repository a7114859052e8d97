use crate::Kind::{Discouraged, Meaningful, Meaningless, ProtocolLevel};
use crate::Method::Connect;
use crate::Rule;
use crate::judge::when;

/// "Any 2xx (Successful) response indicates that the sender (and all inbound proxies) will switch
/// to tunnel mode immediately after the response header section" (RFC 9110 §9.3.6). So none of
/// them has content, and what distinguishes one from another is lost on the client.
///
/// A code whose definition *consists* of its content is an error; the others merely mislead. 101
/// is here because it tries to do what CONNECT does already.
pub(super) static OPENED_BY_2XX: Rule = Rule {
    name: "any-2xx-opens-the-tunnel",
    summary: "Every 2xx answer to CONNECT says that the tunnel is open now, and none has content.",
    clauses: &[
        when(&[Connect], &[101])
            .warning(ProtocolLevel)
            .instead(&[200])
            .citing("RFC 9110 §9.3.6, §7.8; RFC 8441 §4-5")
            .because("a tunnel is opened by a 2xx, without an upgrade"),
        // Content-Length and Transfer-Encoding must not be sent either (§8.6, §9.3.6).
        when(&[Connect], &[200])
            .note(Meaningful)
            .citing("RFC 9110 §9.3.6, §8.6")
            .because("the tunnel is open; there is neither content nor Content-Length"),
        when(&[Connect], &[201])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.6")
            .because("any 2xx opens the tunnel, and cannot say that a resource was created"),
        when(&[Connect], &[202])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.6")
            .because("any 2xx opens the tunnel at once, so nothing is left for later"),
        when(&[Connect], &[203])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §15.3.4, §9.3.6, §6.4.1")
            .because("a success here has no content that a proxy could have changed"),
        when(&[Connect], &[204])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.6")
            .because("any 2xx opens the tunnel and has no content, so 200 says as much"),
        when(&[Connect], &[205])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 9110 §9.3.6, §15.3.6")
            .because("any 2xx opens the tunnel, and there is no document view to reset"),
        when(&[Connect], &[206])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §14.2, §9.3.6")
            .because("a success here has no content to send a part of"),
        when(&[Connect], &[207])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 9110 §9.3.6, §6.4.1; RFC 4918 §13")
            .because("a success here has no content to list several outcomes in"),
    ],
};
