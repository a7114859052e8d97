use crate::method::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::rule::{Group, Judges, Level, Rule, when};

pub(crate) static SAFE_METHODS_CREATE_NOTHING: Rule = Rule {
    name: "safe-methods-create-nothing",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "A safe method asks for no change, so a response to it cannot report a creation.",
    why: "The client of a safe method does not request a change of state, and 201 says that \
          the request was fulfilled *by* creating a resource. A log entry or a counter does \
          not contradict the first statement, and does not justify the second.\n\n\
          For QUERY this is a warning: a server may give the query or its result a URI.",
    citation: "RFC 9110 §9.2.1, §15.3.2",
    breaks: "#[api_responses(GET, 201)]",
    keeps: "#[api_responses(POST, 201)]",
    judges: Judges::Pairs(&[
        when(&[Get, Head, Options], &[201])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §9.2.1, §15.3.2")
            .because("a safe method creates nothing"),
        when(&[Trace], &[201])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §9.2.1, §9.3.8, §15.3.2")
            .because("a safe method creates nothing"),
        // Not an error, because a server may well give the query or its result a URI.
        when(&[Query], &[201])
            .warning()
            .instead(&[200, 303])
            .citing("RFC 10008 §2, §2.3, §2.4")
            .because("a query is safe; the header fields of a 200 say where its result is kept"),
    ]),
};

pub(crate) static CREATION_IS_REQUESTED: Rule = Rule {
    name: "creation-is-requested",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "201 is for methods that can request a new resource: POST, PUT and, within limits, \
          PATCH.",
    why: "POST and PUT can create a resource. PATCH can do so if its format can describe a \
          whole resource. DELETE cannot.",
    citation: "RFC 9110 §9.3.3, §9.3.4, §9.3.5, §15.3.2",
    breaks: "#[api_responses(DELETE, 201, 204)]",
    keeps: "#[api_responses(DELETE, 204)]",
    judges: Judges::Pairs(&[
        when(&[Post], &[201])
            .citing("RFC 9110 §9.3.3, §15.3.2")
            .because("there is a new resource, and Location identifies it"),
        when(&[Put], &[201])
            .citing("RFC 9110 §9.3.4")
            .because("the target did not exist before, and does now"),
        when(&[Patch], &[201])
            .note()
            .instead(&[200, 204])
            .citing("RFC 5789 §2")
            .because("only a patch format that can start from nothing creates its target"),
        when(&[Delete], &[201])
            .warning()
            .instead(&[200, 202, 204])
            .citing("RFC 9110 §9.3.5, §15.3.2")
            .because("a removal creates nothing; it succeeds with 200, 202 or 204"),
    ]),
};

pub(crate) static POST_CREATIONS_HAVE_A_LOCATION: Rule = Rule {
    name: "post-creations-have-a-location",
    level: Level::Note,
    group: Some(Group::MissingLocation),
    summary: "A 201 to POST has a `Location`.",
    why: "\"If one or more resources has been created on the origin server as a result of \
          successfully processing a POST request, the origin server SHOULD send a 201 \
          (Created) response containing a Location header field that provides an identifier \
          for the primary resource created.\" The header is a field of the variant; an \
          override leaves it out.",
    citation: "RFC 9110 §9.3.3, §15.3.2",
    breaks: "#[api_responses(POST, 201)]
fn create_user() -> CreateUserResponse {
    CreateUserResponse::Created
}",
    keeps: "#[api_responses(POST, 201)]
fn create_user() -> CreateUserResponse {
    CreateUserResponse::Created { location: location!(\"/users/{}\", 1) }
}",
    judges: Judges::DefaultHeader("Location", &[201]),
};

pub(crate) static PUT_CREATES_ITS_TARGET: Rule = Rule {
    name: "put-creates-its-target",
    level: Level::Note,
    group: None,
    summary: "A 201 to PUT or PATCH needs no `Location`: the target is what was created.",
    why: "\"The primary resource created by the request is identified by either a Location \
          header field in the response or, if no Location header field is received, by the \
          target URI.\" `Location` is sent only if the declaration has it.",
    citation: "RFC 9110 §15.3.2",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
