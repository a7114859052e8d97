use crate::Kind::{Discouraged, Meaningless};
use crate::Rule;
use crate::judge::when;

use super::EVERY;

/// The registry keeps what is no longer used, so that the numbers are not given out again.
pub(super) static WITHOUT_MEANING: Rule = Rule {
    name: "retired-codes-mean-nothing",
    summary: "305, 306, 418 and 510 are registered so that nobody uses them.",
    clauses: &[
        // A response must not tell a client through which proxy to go on.
        when(EVERY, &[305])
            .error(Meaningless)
            .instead(&[307, 403])
            .citing("RFC 9110 §15.4.6; RFC 7231 App. B")
            .because("the code is deprecated: a response must not choose the client's proxy"),
        when(EVERY, &[306])
            .error(Meaningless)
            .instead(&[307])
            .citing("RFC 9110 §15.4.7")
            .because("the code is reserved, and has lost the meaning that a draft once gave it"),
        // RFC 2324, of 1 April 1998. So many have implemented it that the number is now spoilt.
        when(EVERY, &[418])
            .error(Meaningless)
            .instead(&[400, 403])
            .citing("RFC 9110 §15.5.19; IANA (Unused)")
            .because("the code is an April Fools' joke, and has no meaning in HTTP"),
        when(EVERY, &[510])
            .error(Meaningless)
            .instead(&[400, 403])
            .citing("IANA \"Not Extended (OBSOLETED)\"; RFC 2774 §7 (Historic)")
            .because("the extension framework that it was for is obsolete"),
    ],
};

/// 402 is reserved for future use (RFC 9110 §15.5.3), and the future has not come: each provider
/// that sends it means something else by it.
pub(super) static RESERVED: Rule = Rule {
    name: "402-is-reserved",
    summary: "402 is reserved for future use, so that no client can know what it means.",
    clauses: &[when(EVERY, &[402])
        .note(Discouraged)
        .instead(&[403, 429])
        .citing("RFC 9110 §15.5.3")
        .because("the code is reserved, and what it asks of a client is not defined")],
};
