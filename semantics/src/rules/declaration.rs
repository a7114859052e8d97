use crate::endpoint::Content;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope};
use crate::status::Status;

/// A status code that is declared several times needs a name for each case.
pub static RESPONSES_HAVE_DISTINCT_NAMES: Rule = Rule {
    name: "responses-have-distinct-names",
    level: Level::Error,
    group: None,
    summary: "A status code that is declared several times needs a name for each case.",
    why: "A client can tell two cases of one code apart only by the content. Each case is \
          therefore a variant of its own, with its own text or problem type.",
    citation: "RFC 9205 §4.6",
    breaks: "#[api_responses(GET, 200, 404, 404)]",
    keeps: "#[api_responses(GET, 200, NoUser = 404: \"No such user.\", NoOrder = 404: \"No such order.\")]",
    judges: Judges::Declaration,
};

/// A declaration says for which methods it is.
pub static METHODS_ARE_DECLARED: Rule = Rule {
    name: "methods-are-declared",
    level: Level::Warning,
    group: None,
    summary: "A declaration says for which methods it is.",
    why: "Whether a status code is meaningful depends on the method. Without one, hardly any \
          code can be checked. `ANY` says that every method is intended.",
    citation: "RFC 9110 §9",
    breaks: "#[api_responses(200, 404)]",
    keeps: "#[api_responses(GET, 200, 404)]",
    judges: Judges::Declaration,
};

/// No type around or beside a generated enum can change its status code.
pub static STATUS_CODES_ARE_ENFORCED: Rule = Rule {
    name: "status-codes-are-enforced",
    level: Level::Warning,
    group: None,
    summary: "No type around or beside a generated enum can change its status code.",
    why: "A `StatusCode` beside the enum, or as the error of its `Result`, is sent in place of the \
          code that the enum declares. The codes are then documented as not enforced.",
    citation: "RFC 9110 §15",
    breaks: "#[api_responses(GET, 200)]\nfn get() -> (api_responses::http::StatusCode, GetResponse) { loop {} }",
    keeps: "#[api_responses(GET, 200)]\nfn get() -> GetResponse { loop {} }",
    judges: Judges::Declaration,
};

/// An `allow` overrides a rule that the response breaks.
pub static OVERRIDES_ARE_NEEDED: Rule = Rule {
    name: "overrides-are-needed",
    level: Level::Warning,
    group: None,
    summary: "An `allow` overrides a rule that the response breaks.",
    why: "An `allow` that overrides nothing misleads its readers: it says that something is \
          wrong where nothing is. It usually remains from an earlier version of the \
          declaration.",
    citation: "",
    breaks: "#[api_responses(GET, #[allow(http::discouraged)] 200)]",
    keeps: "#[api_responses(GET, 200)]",
    judges: Judges::Declaration,
};

pub(crate) static TEXTS_SUIT_THEIR_CODE: Rule = Rule {
    name: "texts-suit-their-code",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "The text of a response is not the phrase of another status code.",
    why: "403 \"Unauthorized\" says two things: the client may not do this (403), and the \
          client has not said who it is (401). A client reads the code, and a person the \
          text. In public APIs this is nearly always a mistake.",
    citation: "RFC 9110 §15",
    breaks: "#[api_responses(GET, 200, 403: \"Unauthorized\")]",
    keeps: "#[api_responses(GET, 200, 401: \"Unauthorized\")]",
    judges: Judges::Response(&[Check {
        level: Level::Warning,
        scope: Scope::ALL,
        looks_at: LooksAt::Response(Place::Text, |_, response| {
            let meant = response.text.and_then(Status::by_phrase);
            meant.is_some_and(|status| status.code != response.code)
        }),
        what: "this text is the phrase of {meant}, and the code is {code}",
        help: "write `{meant}`, or a text that says when {code} is sent",
    }]),
};

pub(crate) static DETAILS_ARE_SENT_AS_WRITTEN: Rule = Rule {
    name: "details-are-sent-as-written",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "The detail of a problem contains no placeholder.",
    why: "A quoted text is sent as it is written, with its braces: nothing fills in `{id}`. A \
          detail with values is written by the handler.",
    citation: "RFC 9457 §3.1.4",
    breaks: "#[api_responses(GET, 200, 404: \"No user {id}.\")]",
    keeps: "#[api_responses(GET, 200, 404: \"No user has this id.\")]",
    judges: Judges::Response(&[Check {
        level: Level::Warning,
        scope: Scope::ALL,
        looks_at: LooksAt::Response(Place::Text, |_, response| {
            response.content == Content::Detail && response.text.is_some_and(has_placeholder)
        }),
        what: "this text is sent as it is written, with its braces",
        help: "write a text without braces, or `{code}: Problem`, and the text in the handler: \
               `Problem::new().with_detail(format!(\"…\"))`",
    }]),
};

/// Whether a text contains `{name}` as for `format!`. After a slash, it is the template of a path.
fn has_placeholder(text: &str) -> bool {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let name = after.split('}').next().unwrap_or_default();
        let is_closed = name.len() < after.len();
        if is_closed && name.bytes().all(is_name) && !before.ends_with(['/', '{']) {
            return true;
        }
        rest = after;
    }
    false
}

pub(crate) static OTHER_RESPONSES_CAN_OCCUR: Rule = Rule {
    name: "other-responses-can-occur",
    level: Level::Note,
    group: None,
    summary: "Routers, limits and proxies can respond in place of a handler.",
    why: "A client can receive 404, 405, 408, 413, 414, 421, 429, 431 and 5xx from any \
          endpoint, whether it declares them or not. The guide says so. `outside(…)` \
          documents those that are known.",
    citation: "RFC 9205 §4.6",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
