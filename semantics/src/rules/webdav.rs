use crate::method::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::methods::{CHANGING, EVERY};
use crate::rules::without_content::is_missing;

pub(crate) static SEVERAL_OUTCOMES_NEED_SEVERAL_OPERATIONS: Rule = Rule {
    name: "several-outcomes-need-several-operations",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "207 lists the outcomes of several operations that one request asked for.",
    why: "A WebDAV request can act on many resources at once, and the content of a 207 lists \
          an outcome for each, since the code itself says neither success nor failure. Of the \
          methods here, only DELETE is defined to do so, on a collection. PUT stores one \
          representation, and PATCH is atomic.",
    citation: "RFC 4918 §9.6.1, §11.1, §13",
    breaks: "#[api_responses(PUT, 207: Vec<u8>)]",
    keeps: "#[api_responses(DELETE, 204, 207: Vec<u8>)]",
    judges: Judges::Pairs(&[
        when(&[Delete], &[207])
            .note()
            .instead(&[200])
            .citing("RFC 4918 §9.6.1, §11.1, §13")
            .because("a collection can be deleted in part, and each member has its outcome"),
        when(&[Post], &[207])
            .note()
            .instead(&[200])
            .citing("RFC 4918 §11.1, §13; Zalando 152/207")
            .because("no standard defines it here, and only its content describes the outcome"),
        when(&[Get, Head, Options, Query], &[207])
            .warning()
            .instead(&[200])
            .citing("RFC 4918 §11.1, §13")
            .because("one thing is requested, with one outcome"),
        when(&[Put], &[207])
            .warning()
            .instead(&[200, 204])
            .citing("RFC 9110 §9.3.4; RFC 4918 §9.7")
            .because("one representation is stored, with one outcome"),
        when(&[Patch], &[207])
            .warning()
            .instead(&[200, 422])
            .citing("RFC 5789 §2; RFC 4918 §13")
            .because("a patch is applied as a whole or not at all"),
    ]),
};

pub(crate) static ALREADY_REPORTED_IS_A_MEMBER_STATUS: Rule = Rule {
    name: "already-reported-is-a-member-status",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "208 is the status of a member within the content of a 207, never of a response.",
    why: "208 keeps a listing of bindings short: a member that was described under one name \
          is not described again under another.",
    citation: "RFC 5842 §7.1",
    breaks: "#[api_responses(DELETE, 204, 208)]",
    keeps: "#[api_responses(DELETE, 204, 207: Vec<u8>)]",
    judges: Judges::Pairs(&[when(EVERY, &[208])
        .error()
        .instead(&[207, 200])
        .citing("RFC 5842 §7.1")
        .because("the code is for a member inside the content of a 207")]),
};

pub(crate) static WRITE_LOCKS_STOP_WRITERS: Rule = Rule {
    name: "write-locks-stop-writers",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "423 says that a WebDAV lock forbids changing the resource.",
    why: "A write lock concerns the methods that write; \"all other HTTP/WebDAV methods \
          defined so far, GET in particular, function independently of a write lock\".",
    citation: "RFC 4918 §7, §11.3",
    breaks: "#[api_responses(GET, 200, 423)]",
    keeps: "#[api_responses(PUT, 204, 423)]",
    judges: Judges::Pairs(&[
        when(CHANGING, &[423])
            .note()
            .instead(&[409])
            .citing("RFC 4918 §7, §11.3; Zalando 423")
            .because("the code is about WebDAV locks; without them, a conflict is 409"),
        when(EVERY, &[423])
            .warning()
            .instead(&[403, 409])
            .citing("RFC 4918 §7")
            .because("a lock stops methods that write, and this one does not"),
    ]),
};

pub(crate) static FAILED_DEPENDENCIES_ARE_IN_THE_REQUEST: Rule = Rule {
    name: "failed-dependencies-are-in-the-request",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "424 says that another part of the same request has failed, not another server.",
    why: "424 normally stands within a 207: this member was not changed because another one \
          failed. The *dependency* is not a service on which the server depends.",
    citation: "RFC 4918 §11.4, §9.6.1",
    breaks: "#[api_responses(POST, 200, 424)]",
    keeps: "#[api_responses(POST, 200, 502)]",
    judges: Judges::Pairs(&[when(EVERY, &[424])
        .warning()
        .instead(&[502, 503, 409])
        .citing("RFC 4918 §11.4, §9.6.1; Zalando 424")
        .because("the code is about another part of the same request, not another server")]),
};

pub(crate) static INSUFFICIENT_STORAGE_IS_ABOUT_STORING: Rule = Rule {
    name: "insufficient-storage-is-about-storing",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "507 says that there is no room to store what the request asks to be stored.",
    why: "\"The server is unable to store the representation needed to successfully complete \
          the request.\" A method that stores nothing does not need the room.",
    citation: "RFC 4918 §11.5",
    breaks: "#[api_responses(GET, 200, 507)]",
    keeps: "#[api_responses(PUT, 204, 507)]",
    judges: Judges::Pairs(&[
        when(&[Post, Put, Patch], &[507])
            .note()
            .instead(&[503])
            .citing("RFC 4918 §11.5")
            .because("there is temporarily no room to store the content"),
        when(EVERY, &[507])
            .warning()
            .instead(&[500, 503])
            .citing("RFC 4918 §11.5")
            .because("the code is about storing, which this method does not request"),
    ]),
};

pub(crate) static LOOPS_NEED_INFINITE_DEPTH: Rule = Rule {
    name: "loops-need-infinite-depth",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "508 says that a request that descends through collections found a loop.",
    why: "Bindings let a collection contain itself, so that a request of infinite depth never \
          ends. DELETE on a collection is such a request.",
    citation: "RFC 5842 §7.1, §7.2",
    breaks: "#[api_responses(GET, 200, 508)]",
    keeps: "#[api_responses(DELETE, 204, 508)]",
    judges: Judges::Pairs(&[
        when(&[Delete], &[508])
            .note()
            .instead(&[500])
            .citing("RFC 5842 §7.1-7.2; RFC 4918 §9.6.1")
            .because("a WebDAV collection can contain itself"),
        when(EVERY, &[508])
            .warning()
            .instead(&[500])
            .citing("RFC 5842 §7.2")
            .because("the code is about WebDAV requests of infinite depth"),
    ]),
};

pub(crate) static MULTI_STATUS_HAS_CONTENT: Rule = Rule {
    name: "multi-status-has-content",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "The content of a 207 lists the outcomes.",
    why: "The status code of a 207 says neither success nor failure; only its content says \
          which of the operations succeeded.",
    citation: "RFC 4918 §13",
    breaks: "#[api_responses(DELETE, 204, 207)]",
    keeps: "#[api_responses(DELETE, 204, 207: Vec<u8>)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Error,
        scope: Scope::codes(&[207]),
        looks_at: LooksAt::Response(Place::Status, is_missing),
        what: "207 is declared without content, and only its content says what succeeded",
        help: "write the type of the content: `207: Vec<Outcome>`",
    }]),
};
