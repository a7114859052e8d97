use crate::media_type::essence;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope};

pub(crate) static RESPONSES_NAME_ONE_MEDIA_TYPE: Rule = Rule {
    name: "responses-name-one-media-type",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "The media type of a response is one type, not a range.",
    why: "A media range (`*/*`, `image/*`) says in `Accept` what a client can read. \
          `Content-Type` says what the content *is*. If it is known only at run time, the handler \
          chooses it from a list: `as [\"image/png\", \"image/jpeg\"]`.",
    citation: "RFC 9110 §8.3.1, §12.5.1",
    breaks: "#[api_responses(GET, 200: Body as \"image/*\")]",
    keeps: "#[api_responses(GET, 200: Body as [\"image/png\", \"image/jpeg\"])]",
    judges: Judges::Response(&[Check {
        level: Level::Error,
        scope: Scope::ALL,
        looks_at: LooksAt::Response(Place::MediaType, |_, response| {
            let media_type = response.media_type.unwrap_or_default();
            essence(media_type).ends_with("/*")
        }),
        what: "this is a media range, and a response has one media type",
        help: "write the type, such as `as \"image/png\"`, a list from which the handler chooses, \
              `as [\"image/png\", \"image/webp\"]`, or `Raw` without a media type",
    }]),
};
