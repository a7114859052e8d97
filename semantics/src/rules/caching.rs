use crate::rule::{Judges, Level, Rule};

pub(crate) static SOME_ERRORS_ARE_STORED_BY_CACHES: Rule = Rule {
    name: "some-errors-are-stored-by-caches",
    level: Level::Note,
    group: None,
    summary: "404, 405, 410, 414 and 501 may be stored by a cache without a `Cache-Control`.",
    why: "These codes are cacheable by heuristics. A `Cache-Control` on the response decides \
          otherwise.",
    citation: "RFC 9110 §15.1",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
