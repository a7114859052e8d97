use crate::endpoint::HeaderValue;
use crate::method::Method::Get;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::methods::EVERY;

pub(crate) static DELTAS_ARE_DEFINED_FOR_GET: Rule = Rule {
    name: "deltas-are-defined-for-get",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "226 responds to a GET whose client requested, in `A-IM`, the difference from an \
          older copy.",
    why: "226 means that the response is the result of one or more instance manipulations, \
          which the client requested. It has nothing to do with work in progress, for which \
          it is sometimes taken.",
    citation: "RFC 3229 §10.4.1",
    breaks: "#[api_responses(POST, 226)]",
    keeps: "#[api_responses(POST, 200)]",
    judges: Judges::Pairs(&[
        when(&[Get], &[226])
            .warning()
            .instead(&[200])
            .citing("RFC 3229 §10.4.1")
            .because("the client has to request it with A-IM, and hardly any client does"),
        when(EVERY, &[226])
            .error()
            .instead(&[200])
            .citing("RFC 3229 §10.4.1")
            .because("the difference from an older copy can be requested with GET only"),
    ]),
};

pub(crate) static DELTAS_NAME_THEIR_MANIPULATIONS: Rule = Rule {
    name: "deltas-name-their-manipulations",
    level: Level::Error,
    group: None,
    summary: "A 226 has an `ETag` and an `IM`.",
    why: "A 226 says in `IM` which instance manipulations were applied, and in `ETag` which \
          instance results. Both headers are fields of the variant.",
    citation: "RFC 3229 §10.4.1",
    breaks: "#[api_responses(GET, 200, #[allow(http::discouraged)] 226 { etag: Option<ETag> })]",
    keeps: "#[api_responses(GET, 200, #[allow(http::discouraged)] 226 { etag: ETag })]",
    judges: Judges::Response(&[Check {
        level: Level::Error,
        scope: Scope::codes(&[226]),
        looks_at: LooksAt::Headers(Place::HeaderValue, |_, response, header| {
            matches!(header.name, "etag" | "im")
                && header.value == HeaderValue::Optional
                && !response.is_claim
        }),
        what: "{response} always has `{header}`",
        help: "write the type without `Option` or `Vec`",
    }]),
};
