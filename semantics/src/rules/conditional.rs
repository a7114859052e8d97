use crate::endpoint::HeaderValue;
use crate::method::Method::{Delete, Get, Head, Patch, Post, Put, Query};
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::methods::{CHANGING, RETRIEVING, UNCONDITIONAL};
use crate::rules::without_content::of_codes;

pub(crate) static ONLY_RETRIEVALS_ARE_NOT_MODIFIED: Rule = Rule {
    name: "only-retrievals-are-not-modified",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "304 tells a client that requested a representation to use the copy that it has.",
    why: "A false `If-None-Match` is 304 \"if the request method is GET or HEAD\", and 412 \
          for all other methods. QUERY counts as a retrieval here.\n\n\
          304 is often declared on POST and PUT to say that nothing changed; that is 200 or \
          204.",
    citation: "RFC 9110 §13.1.2, §13.2.2, §15.4.5",
    breaks: "#[api_responses(POST, 200 { etag: ETag }, 304)]",
    keeps: "#[api_responses(POST, 200 { etag: ETag }, 412)]",
    judges: Judges::Pairs(&[
        when(&[Get], &[304])
            .citing("RFC 9110 §15.4.5, §13.2.2")
            .because("the client's copy is still valid"),
        when(&[Head], &[304])
            .note()
            .citing("RFC 9110 §15.4.5, §13.2.1")
            .because("it is allowed, though a conditional HEAD saves nothing"),
        when(&[Query], &[304])
            .citing("RFC 10008 §2.6, App. A.5")
            .because("the client's copy of the result is still valid"),
        when(&[Post], &[304])
            .error()
            .instead(&[412])
            .citing("RFC 9110 §9.3.3, §13.1.2")
            .because("only a retrieval can be told to use its copy; a failed condition is 412"),
        when(&[Put, Patch, Delete], &[304])
            .error()
            .instead(&[412, 204])
            .citing("RFC 9110 §13.1.2, §13.2.2, §15.4.5")
            .because("only a retrieval can be told to use its copy; a failed condition is 412"),
    ]),
};

pub(crate) static PRECONDITIONS_PROTECT_CHANGES: Rule = Rule {
    name: "preconditions-protect-changes",
    level: Level::Note,
    group: None,
    summary: "412 says that a precondition was false so nothing was done.",
    why: "On a change, 412 protects what another client has written. On a retrieval it \
          happens only with `If-Match` and `If-Unmodified-Since`, which are useful together \
          with `Range`.",
    citation: "RFC 9110 §13.1, §13.2.2, §15.5.13",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(CHANGING, &[412])
            .citing("RFC 9110 §13.1, §13.2.2, §15.5.13; RFC 5789 §2.2")
            .because("a precondition was false, so nothing was changed"),
        when(&[Query], &[412])
            .citing("RFC 10008 §2.6; RFC 9110 §13")
            .because("an If-Match or If-Unmodified-Since was false"),
        when(&[Get, Head], &[412])
            .note()
            .instead(&[304])
            .citing("RFC 9110 §13.1.1, §13.1.4, §13.2.2")
            .because("a failed If-Match gives this, a failed If-None-Match gives 304"),
    ]),
};

pub(crate) static PRECONDITIONS_PREVENT_LOST_UPDATES: Rule = Rule {
    name: "preconditions-prevent-lost-updates",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "428 requires a precondition where a change could overwrite the change of another \
          client.",
    why: "Two clients read, both change, and the second overwrites the first: the \"lost \
          update\". 428 makes clients state on which version their change is based. A \
          retrieval overwrites nothing.",
    citation: "RFC 6585 §3",
    breaks: "#[api_responses(GET, 200, 412, 428)]",
    keeps: "#[api_responses(PUT, 200, 412, 428)]",
    judges: Judges::Pairs(&[
        when(&[Put, Patch, Delete], &[428])
            .citing("RFC 6585 §3")
            .because("without a precondition, the change of another client could be lost"),
        when(&[Post], &[428])
            .note()
            .citing("RFC 6585 §3")
            .because("it makes sense where the POST changes something that exists"),
        when(RETRIEVING, &[428])
            .warning()
            .instead(&[200])
            .citing("RFC 6585 §3; RFC 9110 §13")
            .because("a retrieval overwrites nothing"),
    ]),
};

pub(crate) static CONDITIONS_NEED_A_REPRESENTATION: Rule = Rule {
    name: "conditions-need-a-representation",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "OPTIONS, TRACE and CONNECT select no representation, so conditions on them are \
          ignored.",
    why: "A server must ignore conditions on a method \"that does not involve the selection \
          or modification of a selected representation, such as CONNECT, OPTIONS, or TRACE\". \
          They can therefore be neither true nor false. Requiring one is a warning and not an \
          error, since an extension may have conditions of its own.",
    citation: "RFC 9110 §13.2.1",
    breaks: "#[api_responses(OPTIONS, 204, 412)]",
    keeps: "#[api_responses(OPTIONS, 204, 400)]",
    judges: Judges::Pairs(&[
        when(UNCONDITIONAL, &[304])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §13.2.1, §15.4.5")
            .because("conditions are ignored here, and the client has no copy to use"),
        when(UNCONDITIONAL, &[412])
            .error()
            .instead(&[400])
            .citing("RFC 9110 §13.2.1")
            .because("preconditions are ignored here, so none can fail"),
        when(UNCONDITIONAL, &[428])
            .warning()
            .instead(&[400])
            .citing("RFC 6585 §3; RFC 9110 §13.2.1, §13.1; Zalando 428 ALL")
            .because("preconditions are ignored here, so requiring one has no effect"),
    ]),
};

const CONTENT_ON_304: [Check; 2] = of_codes(&[304], "remove the content");

pub(crate) static NOT_MODIFIED_HAS_NO_CONTENT: Rule = Rule {
    name: "not-modified-has-no-content",
    level: Level::Error,
    group: None,
    summary: "304 Not Modified never has content.",
    why: "A 304 ends with the header section: the client uses the copy that it has. The \
          variant therefore has no content.",
    citation: "RFC 9110 §15.4.5, §6.4.1",
    breaks: "#[api_responses(GET, 200: Vec<u8> { etag: ETag }, 304: Vec<u8>)]",
    keeps: "#[api_responses(GET, 200: Vec<u8> { etag: ETag }, 304)]",
    judges: Judges::Response(&CONTENT_ON_304),
};

/// The header fields of the 200 that 206 and 304 repeat.
const REPEATED: &[&str] = &["cache-control", "content-location", "etag", "expires", "vary"];

pub(crate) static NOT_MODIFIED_REPEATS_HEADERS: Rule = Rule {
    name: "not-modified-repeats-headers",
    level: Level::Error,
    group: None,
    summary: "A 304 or 206 repeats certain header fields of the 200.",
    why: "\"The server generating a 304 response MUST generate any of the following header \
          fields that would have been sent in a 200 (OK) response to the same request\": \
          `Cache-Control`, `Content-Location`, `ETag`, `Expires` and `Vary`. The same holds \
          for 206. What the 200 declares is therefore a field of these variants too.",
    citation: "RFC 9110 §15.3.7, §15.4.5",
    breaks: "#[api_responses(GET, 200 { etag: ETag }, 304 { etag: Option<ETag> })]",
    keeps: "#[api_responses(GET, 200 { etag: ETag }, 304)]",
    judges: Judges::Response(&[Check {
        level: Level::Error,
        scope: Scope::codes(&[206, 304]),
        looks_at: LooksAt::Headers(Place::HeaderValue, |endpoint, response, header| {
            let always_on_ok = endpoint.with_code(200).any(|ok| {
                ok.header(header.name).is_some_and(|of_ok| of_ok.value != HeaderValue::Optional)
            });
            REPEATED.contains(&header.name)
                && header.value == HeaderValue::Optional
                && always_on_ok
                && !response.is_claim
        }),
        what: "the 200 always has `{header}`, and {response} repeats it",
        help: "remove it here: the variant has this field already",
    }]),
};

pub(crate) static NOT_MODIFIED_NEEDS_OK: Rule = Rule {
    name: "not-modified-needs-ok",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "304 is declared together with 200.",
    why: "A 304 is sent where the request \"would have resulted in a 200 (OK) response if it \
          were not for the fact that the condition evaluated to false\". It tells the client \
          to reuse an earlier 200.",
    citation: "RFC 9110 §15.4.5",
    breaks: "#[api_responses(GET, 304, 404)]",
    keeps: "#[api_responses(GET, 200 { etag: ETag }, 304, 404)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Error,
        scope: Scope::codes(&[304]),
        looks_at: LooksAt::Response(Place::Status, |endpoint, response| {
            !response.is_reported && !endpoint.declares(200)
        }),
        what: "304 is declared without 200",
        help: "add `200 { etag: ETag }`: 304 tells the client to reuse an earlier 200",
    }]),
};

pub(crate) static CONDITIONS_NEED_A_VALIDATOR: Rule = Rule {
    name: "conditions-need-a-validator",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "An endpoint that sends 304 sends a validator with its 200.",
    why: "A conditional request compares with a validator, `ETag` or `Last-Modified`, that an \
          earlier 200 has sent. Without one, no client can make such a request.",
    citation: "RFC 9110 §13.1.2, §13.1.3, §15.3.1",
    breaks: "#[api_responses(GET, 200, 304)]",
    keeps: "#[api_responses(GET, 200 { etag: ETag }, 304)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::codes(&[304]),
        looks_at: LooksAt::Response(Place::Status, |endpoint, _| {
            let mut oks = endpoint.with_code(200);
            let has_validator = oks
                .any(|ok| ok.is_claim || ok.has_header("etag") || ok.has_header("last-modified"));
            endpoint.declares(200) && !has_validator
        }),
        what: "304 is declared, and the 200 declares no `ETag` or `Last-Modified`",
        help: "write `200 { etag: ETag }`, or `200 { last_modified: LastModified }`",
    }]),
};

pub(crate) static REQUIRED_PRECONDITIONS_CAN_FAIL: Rule = Rule {
    name: "required-preconditions-can-fail",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "An endpoint that sends 428 also sends 412.",
    why: "428 requires a precondition, and a precondition can be false.",
    citation: "RFC 6585 §3",
    breaks: "#[api_responses(PUT, 204, 428)]",
    keeps: "#[api_responses(PUT, 204, 412, 428)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::codes(&[428]),
        looks_at: LooksAt::Response(Place::Status, |endpoint, _| !endpoint.declares(412)),
        what: "428 requires a precondition, and 412, which says that it was false, is not \
              declared",
        help: "add `412`",
    }]),
};
