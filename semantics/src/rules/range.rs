use crate::endpoint::{Content, HeaderValue, Response};
use crate::media_type::is_several_parts;
use crate::method::Method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::without_content::is_missing;

pub(crate) static RANGES_ARE_DEFINED_FOR_GET: Rule = Rule {
    name: "ranges-are-defined-for-get",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "206 and 416 respond to a `Range` header, which all methods but GET and QUERY must \
          ignore.",
    why: "\"A server MUST ignore a Range header field received with a request method that is \
          unrecognized or for which range handling is not defined. For this specification, \
          GET is the only method for which range handling is defined.\" A `Range` that is \
          ignored can neither be satisfied (206) nor refused (416).\n\n\
          QUERY takes over the handling from GET, but a part of the result is better \
          requested in the query itself. A partial PUT has a `Content-Range` in the request, \
          which is a different matter.",
    citation: "RFC 9110 §14.2, §9.3.3",
    breaks: "#[api_responses(POST, 200, 416)]",
    keeps: "#[api_responses(POST, 200, 422)]",
    judges: Judges::Pairs(&[
        when(&[Get], &[206])
            .citing("RFC 9110 §14.2, §15.3.7")
            .because("the Range header requested a part"),
        when(&[Head], &[206])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §14.2, §9.3.2")
            .because("the Range header is ignored here, and there is no content to send in parts"),
        when(&[Post], &[206])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §9.3.3, §14.2")
            .because("the Range header is ignored here, so no part was requested"),
        when(&[Put, Patch, Delete, Options, Trace], &[206])
            .error()
            .instead(&[200, 204])
            .citing("RFC 9110 §14.2, §15.3.7")
            .because("the Range header is ignored here, so no part was requested"),
        when(&[Query], &[206])
            .note()
            .instead(&[200])
            .citing("RFC 10008 §2.8")
            .because("a part of the result is better requested in the query itself"),
        when(&[Get], &[416])
            .citing("RFC 9110 §14.2, §15.5.17")
            .because("the Range header requested a part that does not exist"),
        when(&[Head], &[416])
            .error()
            .instead(&[200])
            .citing("RFC 9110 §14.2")
            .because("the Range header is ignored here, so it cannot be refused"),
        when(&[Post], &[416])
            .error()
            .instead(&[400, 422])
            .citing("RFC 9110 §9.3.3, §14.2")
            .because("the Range header is ignored here, so it cannot be refused"),
        when(&[Put, Patch, Delete, Options, Trace, Connect], &[416])
            .error()
            .instead(&[400])
            .citing("RFC 9110 §14.2, §14.5, §15.5.17")
            .because("the Range header is ignored here, so it cannot be refused"),
        when(&[Query], &[416])
            .note()
            .instead(&[422, 400])
            .citing("RFC 10008 §2.8")
            .because("a part of the result is better requested in the query itself"),
    ]),
};

/// Whether the content is several parts in one (RFC 9110 §14.6).
fn has_several_parts(response: &Response<'_>) -> bool {
    response.content == Content::Value && response.media_type.is_some_and(is_several_parts)
}

/// Whether a media type has the parameter `boundary`.
fn has_boundary(media_type: &str) -> bool {
    media_type.split(';').skip(1).any(|parameter| {
        let name = parameter.split('=').next().unwrap_or_default();
        name.trim().eq_ignore_ascii_case("boundary")
    })
}

pub(crate) static PARTIAL_CONTENT_HAS_CONTENT: Rule = Rule {
    name: "partial-content-has-content",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "The content of a 206 is the part that was requested.",
    why: "A 206 transfers one or more parts of the representation. Without content it \
          transfers nothing.",
    citation: "RFC 9110 §15.3.7",
    breaks: "#[api_responses(GET, 200, 206, 416)]",
    keeps: "#[api_responses(GET, 200, 206: Body as \"application/octet-stream\", 416)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Error,
        scope: Scope::codes(&[206]),
        looks_at: LooksAt::Response(Place::Status, is_missing),
        what: "206 is declared without content, which is the part that was requested",
        help: "write the type of the content: `206: Body as \"application/octet-stream\"`",
    }]),
};

pub(crate) static SINGLE_PARTS_HAVE_A_CONTENT_RANGE: Rule = Rule {
    name: "single-parts-have-a-content-range",
    level: Level::Error,
    group: None,
    summary: "A 206 with one part has a `Content-Range`; with several parts, each part has its \
          own.",
    why: "\"If a single part is being transferred, the server generating the 206 response \
          MUST generate a Content-Range header field […].\" With several parts the media type \
          is `multipart/byteranges`, whose `boundary` separates the parts, and the response \
          itself MUST NOT have a `Content-Range`. The header is a field of the variant, \
          unless the media type says that there are several parts.",
    citation: "RFC 9110 §14.6, §15.3.7.1, §15.3.7.2",
    breaks: "#[api_responses(GET, 200, 206: Body as \"multipart/byteranges\", 416)]",
    keeps: "#[api_responses(GET, 200, 206: Body as \"multipart/byteranges; boundary=part\", \
          416)]",
    judges: Judges::Response(&[
        Check {
            level: Level::Error,
            scope: Scope::ALL,
            looks_at: LooksAt::Response(Place::MediaType, |_, response| {
                let media_type = response.media_type.unwrap_or_default();
                has_several_parts(response) && !has_boundary(media_type)
            }),
            what: "`multipart/byteranges` needs the boundary that separates its parts",
            help: "write `\"multipart/byteranges; boundary=part\"`, or pass on a `Raw` that \
                  has its own boundary",
        },
        Check {
            level: Level::Error,
            scope: Scope::ALL,
            looks_at: LooksAt::Headers(Place::HeaderName, |_, response, header| {
                has_several_parts(response) && header.name == "content-range"
            }),
            what: "with several parts, `content-range` belongs to each part and not to the \
                  response",
            help: "remove it, or send a single part under its own media type",
        },
        Check {
            level: Level::Error,
            scope: Scope::codes(&[206]),
            looks_at: LooksAt::Headers(Place::HeaderValue, |_, response, header| {
                header.name == "content-range"
                    && header.value == HeaderValue::Optional
                    && !response.is_claim
            }),
            what: "{response} with a single part always has `{header}`",
            help: "write the type without `Option` or `Vec`",
        },
    ]),
};

pub(crate) static RANGES_CAN_BE_IGNORED: Rule = Rule {
    name: "ranges-can-be-ignored",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "An endpoint that sends 206 also sends 200, for a request without a range.",
    why: "\"A server MAY ignore the Range header field.\" A request without one receives the \
          whole representation, as a 200.",
    citation: "RFC 9110 §14.2",
    breaks: "#[api_responses(GET, 206: Body as \"application/octet-stream\", 416)]",
    keeps: "#[api_responses(GET, 200, 206: Body as \"application/octet-stream\", 416)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::codes(&[206]),
        looks_at: LooksAt::Response(Place::Status, |endpoint, _| !endpoint.declares(200)),
        what: "206 is declared without 200, the response to a request without a range",
        help: "add `200`",
    }]),
};

pub(crate) static RANGES_CAN_BE_UNSATISFIABLE: Rule = Rule {
    name: "ranges-can-be-unsatisfiable",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "206 and 416 belong together.",
    why: "A range that lies outside the representation is refused with 416. Only an endpoint \
          that serves ranges can refuse one.",
    citation: "RFC 9110 §14.2, §15.3.7, §15.5.17",
    breaks: "#[api_responses(GET, 200, 416)]",
    keeps: "#[api_responses(GET, 200, 206: Body as \"application/octet-stream\", 416)]",
    judges: Judges::Endpoint(&[
        Check {
            level: Level::Warning,
            scope: Scope::codes(&[206]),
            looks_at: LooksAt::Response(Place::Status, |endpoint, _| !endpoint.declares(416)),
            what: "206 is declared without 416, which refuses a range outside the \
                  representation",
            help: "add `416`",
        },
        Check {
            level: Level::Warning,
            scope: Scope::codes(&[416]),
            looks_at: LooksAt::Response(Place::Status, |endpoint, _| !endpoint.declares(206)),
            what: "416 is declared without 206, the response to a satisfiable range",
            help: "add `206: Body as \"application/octet-stream\"`",
        },
    ]),
};

pub(crate) static UNSATISFIABLE_RANGES_TELL_THE_LENGTH: Rule = Rule {
    name: "unsatisfiable-ranges-tell-the-length",
    level: Level::Note,
    group: Some(Group::Incomplete),
    summary: "A 416 has a `Content-Range` with the current length.",
    why: "\"A server that generates a 416 response to a byte-range request SHOULD generate a \
          Content-Range header field specifying the current length of the selected \
          representation.\" The client can then repeat its request. The header is a field of \
          the variant; an override leaves it out.",
    citation: "RFC 9110 §15.5.17",
    breaks: "#[api_responses(GET, 200, 206: Body as \"application/octet-stream\", 416)]
fn get_file() -> Result<GetFileResponse, GetFileError> {
    Err(GetFileError::RangeNotSatisfiable)
}",
    keeps: "#[api_responses(GET, 200, 206: Body as \"application/octet-stream\", 416)]
fn get_file() -> Result<GetFileResponse, GetFileError> {
    Err(GetFileError::RangeNotSatisfiable { content_range: ContentRange::unsatisfiable(1234) })
}",
    judges: Judges::DefaultHeader("Content-Range", &[416]),
};
