use crate::method::Method::{Patch, Post, Put, Query};
use crate::rule::{Check, Group, Judges, Level, LooksAt, Rule, Scope, when};
use crate::rules::methods::{WITH_CONTENT, WITHOUT_RESOURCE, WITHOUT_USE_FOR_CONTENT};

pub(crate) static CONTENT_ERRORS_NEED_CONTENT: Rule = Rule {
    name: "content-errors-need-content",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "411, 413, 415 and 422 reject the content of a request, so the method must use \
          content.",
    why: "These codes are about the content of the request: its length, its size, its format, \
          its meaning. HTTP defines no use for content in GET, HEAD, DELETE and OPTIONS. If a \
          request has some anyway, that is the mistake, and 400 says so.\n\n\
          422 is tolerated, because it is widely sent for wrong query parameters.",
    citation: "RFC 9110 §15.5.12, §15.5.14, §15.5.16, §15.5.21, §9.3.1, §9.3.5",
    breaks: "#[api_responses(GET, 200, 415)]",
    keeps: "#[api_responses(POST, 200, 415)]",
    judges: Judges::Pairs(&[
        when(WITH_CONTENT, &[411])
            .note()
            .citing("RFC 9110 §15.5.12, §8.6")
            .because("the server normally sends it, unless the handler requires a length"),
        when(WITHOUT_USE_FOR_CONTENT, &[411])
            .warning()
            .instead(&[400])
            .citing("RFC 9110 §8.6, §9.3.1, §9.3.5, §15.5.12")
            .because("no content is expected here whose length could be missing"),
        when(WITH_CONTENT, &[413])
            .citing("RFC 9110 §15.5.14")
            .because("the content is larger than the server will process"),
        when(WITHOUT_USE_FOR_CONTENT, &[413])
            .warning()
            .instead(&[400, 414])
            .citing("RFC 9110 §9.3.1, §9.3.2, §9.3.5, §9.3.7")
            .because("no content is expected here that could be too large"),
        when(WITH_CONTENT, &[415])
            .citing("RFC 9110 §15.5.16, §9.3.4; RFC 5789 §2.2; RFC 10008 §2.1")
            .because("the content is in a format that is not supported here"),
        when(WITHOUT_USE_FOR_CONTENT, &[415])
            .warning()
            .instead(&[406, 400])
            .citing("RFC 9110 §9.3.1, §9.3.2, §9.3.5, §9.3.7, §15.5.16")
            .because(
                "the code is about the request's content; an Accept that cannot be met is 406",
            ),
        when(&[Post, Put, Patch], &[422])
            .citing("RFC 9110 §15.5.21; RFC 5789 §2.2")
            .because("the content is well formed, but cannot be processed"),
        when(&[Query], &[422])
            .citing("RFC 10008 §2.1")
            .because("the query is well formed, but cannot be processed"),
        when(WITHOUT_USE_FOR_CONTENT, &[422])
            .note()
            .instead(&[400, 404])
            .citing("RFC 9110 §15.5.21, §9.3.1, §9.3.5")
            .because("the code is about the request's content; a wrong parameter is 400 or 404"),
    ]),
};

pub(crate) static TRACE_AND_CONNECT_HAVE_NO_CONTENT: Rule = Rule {
    name: "trace-and-connect-have-no-content",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "A TRACE or CONNECT request has no content that could be wrong.",
    why: "\"A client MUST NOT send content in a TRACE request\", and \"a CONNECT request \
          message does not have content\". There is no content that could be too long or in a \
          wrong format.",
    citation: "RFC 9110 §9.3.6, §9.3.8",
    breaks: "#[api_responses(TRACE, 200, 413)]",
    keeps: "#[api_responses(TRACE, 200, 400)]",
    judges: Judges::Pairs(&[
        when(WITHOUT_RESOURCE, &[411])
            .error()
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8, §15.5.12")
            .because("such a request has no content whose length could be required"),
        when(WITHOUT_RESOURCE, &[413])
            .error()
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("such a request has no content that could be too large"),
        when(WITHOUT_RESOURCE, &[415])
            .error()
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("such a request has no content that could be in a wrong format"),
        when(WITHOUT_RESOURCE, &[422])
            .error()
            .instead(&[400])
            .citing("RFC 9110 §15.5.21, §9.3.6, §9.3.8")
            .because("such a request has no content that could not be processed"),
    ]),
};

pub(crate) static UNSUPPORTED_PATCHES_LIST_FORMATS: Rule = Rule {
    name: "unsupported-patches-list-formats",
    level: Level::Note,
    group: Some(Group::Incomplete),
    summary: "A 415 to PATCH has an `Accept-Patch`.",
    why: "A 415 to PATCH \"SHOULD include an Accept-Patch response header as described in \
          Section 3.1 to notify the client what patch document media types are supported\". \
          The header is a field of the variant; an override leaves it out.",
    citation: "RFC 5789 §2.2",
    breaks: "#[api_responses(PATCH, 204, 415)]
fn change_user() -> Result<ChangeUserResponse, ChangeUserError> {
    Err(ChangeUserError::UnsupportedMediaType)
}",
    keeps: "#[api_responses(PATCH, 204, 415 { accept_patch = \"application/merge-patch+json\" })]
fn change_user() -> Result<ChangeUserResponse, ChangeUserError> {
    Err(ChangeUserError::UnsupportedMediaType)
}",
    judges: Judges::DefaultHeader("Accept-Patch", &[415]),
};

pub(crate) static MALFORMED_CONTENT_IS_A_BAD_REQUEST: Rule = Rule {
    name: "malformed-content-is-a-bad-request",
    level: Level::Note,
    group: None,
    summary: "422 is for content that is well formed; malformed content is 400.",
    why: "422 says that the server understands the media type of the content and its syntax, \
          but cannot process what it says. Content that is not well formed is 400. A handler \
          whose extractor sends the 400 declares it with `outside(400)`.",
    citation: "RFC 9110 §15.5.21",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};

pub(crate) static QUERIES_CAN_BE_UNREADABLE: Rule = Rule {
    name: "queries-can-be-unreadable",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "QUERY declares 400 or 415.",
    why: "\"Servers MUST fail the request if the Content-Type request field is missing or is \
          inconsistent with the request content.\" 415 and 400 say so.",
    citation: "RFC 10008 §2",
    breaks: "#[api_responses(QUERY, 200)]",
    keeps: "#[api_responses(QUERY, 200, 415)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::method(Query),
        looks_at: LooksAt::Endpoint(|endpoint| !endpoint.declares_any(&[400, 415])),
        what: "QUERY declares neither 400 nor 415 for a query that cannot be read",
        help: "add `415`, or `400`",
    }]),
};
