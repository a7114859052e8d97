use crate::endpoint::Content;
use crate::method::Method::Head;
use crate::rule::{Check, Judges, Level, Rule, Scope};
use crate::rules::without_content::checks;

const CONTENT_ON_HEAD: [Check; 2] = checks(
    Scope::method(Head),
    |_, response| response.content == Content::Value,
    |_, response| response.content == Content::Detail,
    "a response to HEAD has no content",
    "remove the content",
);

pub(crate) static HEAD_RESPONSES_HAVE_NO_CONTENT: Rule = Rule {
    name: "head-responses-have-no-content",
    level: Level::Error,
    group: None,
    summary: "No response to HEAD has content.",
    why: "HEAD returns the header fields that GET would return, and no content. A client does \
          not read content after them. The variants therefore have no content, and keep their \
          header fields.",
    citation: "RFC 9110 §9.3.2",
    breaks: "#[api_responses(HEAD, 200: Vec<u8>)]",
    keeps: "#[api_responses(HEAD, 200)]",
    judges: Judges::Response(&CONTENT_ON_HEAD),
};

pub(crate) static GET_SERVES_HEAD: Rule = Rule {
    name: "get-serves-head",
    level: Level::Note,
    group: None,
    summary: "axum serves HEAD with the handler of GET, so its codes hold for HEAD too.",
    why: "axum's `get` serves HEAD with the handler of GET. The codes that are declared for \
          GET hold for HEAD, except 206 and 416: a `Range` is ignored there.",
    citation: "RFC 9110 §9.3.2, §14.2",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
