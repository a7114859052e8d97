use crate::Kind::{Discouraged, Meaningful, Meaningless};
use crate::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::Rule;
use crate::judge::when;

use super::{CHANGING, EVERY};

/// A request of RFC 4918 can act on many resources at once, and 207 lists an outcome for each: in
/// its content, since its own number says neither success nor failure (§13). Of the methods
/// here only DELETE is defined to do so, on a collection (§9.6.1). PUT stores one representation
/// (RFC 9110 §9.3.4), and PATCH is atomic (RFC 5789 §2).
///
/// TRACE and CONNECT: see `loopback.rs` and `tunnel.rs`.
pub(super) static SEVERAL_OUTCOMES: Rule = Rule {
    name: "several-outcomes-need-several-operations",
    summary: "207 lists the outcomes of several operations that one request asked for.",
    clauses: &[
        when(&[Delete], &[207])
            .note(Meaningful)
            .instead(&[200])
            .citing("RFC 4918 §9.6.1, §11.1, §13")
            .because("a collection can be deleted in part, and each member has its outcome"),
        when(&[Post], &[207])
            .note(Discouraged)
            .instead(&[200])
            .citing("RFC 4918 §11.1, §13; Zalando 152/207")
            .because("no standard defines it here, and only its content tells the outcome"),
        when(&[Get, Head, Options, Query], &[207])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 4918 §11.1, §13")
            .because("one thing is asked for, and has one outcome"),
        when(&[Put], &[207])
            .warning(Discouraged)
            .instead(&[200, 204])
            .citing("RFC 9110 §9.3.4; RFC 4918 §9.7")
            .because("one representation is stored, with one outcome"),
        when(&[Patch], &[207])
            .warning(Discouraged)
            .instead(&[200, 422])
            .citing("RFC 5789 §2; RFC 4918 §13")
            .because("a patch is applied as a whole or not at all"),
    ],
};

/// 208 keeps a listing of bindings short: a member that has been described under one name is not
/// described again under another (RFC 5842 §7.1).
pub(super) static WITHIN_207: Rule = Rule {
    name: "208-stands-inside-a-207",
    summary: "208 is the status of a member within the content of a 207, never of a response.",
    clauses: &[when(EVERY, &[208])
        .error(Meaningless)
        .instead(&[207, 200])
        .citing("RFC 5842 §7.1")
        .because("the code stands inside the content of a 207, and on no response")],
};

/// A write lock concerns the methods that write; "all other HTTP/WebDAV methods defined so far,
/// GET in particular, function independently of a write lock" (RFC 4918 §7).
pub(super) static WRITE_LOCK: Rule = Rule {
    name: "a-write-lock-stops-writers",
    summary: "423 says that a WebDAV lock forbids to change the resource.",
    clauses: &[
        when(CHANGING, &[423])
            .note(Meaningful)
            .instead(&[409])
            .citing("RFC 4918 §7, §11.3; Zalando 423")
            .because("the code is about WebDAV locks; without them, a conflict is 409"),
        when(EVERY, &[423])
            .warning(Discouraged)
            .instead(&[403, 409])
            .citing("RFC 4918 §7")
            .because("a lock stops those who write, and this method does not"),
    ],
};

/// 424 is normally found within a 207: this member was left alone because another failed
/// (RFC 4918 §11.4). The *dependency* is not a service that one depends on.
pub(super) static FAILED_DEPENDENCY: Rule = Rule {
    name: "424-blames-the-same-request",
    summary: "424 says that another part of the same request has failed, not another server.",
    clauses: &[when(EVERY, &[424])
        .warning(Discouraged)
        .instead(&[502, 503, 409])
        .citing("RFC 4918 §11.4, §9.6.1; Zalando 424")
        .because("the code blames another part of the same request, not another server")],
};

/// "The server is unable to store the representation needed to successfully complete the request"
/// (RFC 4918 §11.5).
pub(super) static STORAGE: Rule = Rule {
    name: "507-is-about-storing",
    summary: "507 says that there is no room to store what the request asks to be stored.",
    clauses: &[
        when(&[Post, Put, Patch], &[507])
            .note(Meaningful)
            .instead(&[503])
            .citing("RFC 4918 §11.5")
            .because("there is no room for what is to be stored, for the time being"),
        when(EVERY, &[507])
            .warning(Discouraged)
            .instead(&[500, 503])
            .citing("RFC 4918 §11.5")
            .because("the code is about storing, which this method does not ask for"),
    ],
};

/// Bindings let a collection contain itself, so that a request that descends without limit can run
/// in a circle (RFC 5842 §7.2). DELETE on a collection descends so (RFC 4918 §9.6.1).
pub(super) static INFINITE_DEPTH: Rule = Rule {
    name: "508-needs-infinite-depth",
    summary: "508 says that a request that descends through collections came round in a circle.",
    clauses: &[
        when(&[Delete], &[508])
            .note(Discouraged)
            .instead(&[500])
            .citing("RFC 5842 §7.1-7.2; RFC 4918 §9.6.1")
            .because("a WebDAV collection that contains itself can answer so"),
        when(EVERY, &[508])
            .warning(Discouraged)
            .instead(&[500])
            .citing("RFC 5842 §7.2")
            .because("the code is about WebDAV requests of infinite depth, unlike this one"),
    ],
};
