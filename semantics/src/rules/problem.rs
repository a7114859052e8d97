use crate::rule::{Judges, Level, Rule};

pub(crate) static ERRORS_EXPLAIN_THEMSELVES: Rule = Rule {
    name: "errors-explain-themselves",
    level: Level::Note,
    group: None,
    summary: "An error has content that explains it.",
    why: "\"The server SHOULD send a representation containing an explanation of the error \
          situation […].\" A bare error code therefore sends a problem document. `404: ()` \
          sends no content, and HEAD never has any.",
    citation: "RFC 9110 §15.5, §15.6, RFC 9457",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};

pub(crate) static PROBLEMS_REPEAT_THEIR_STATUS: Rule = Rule {
    name: "problems-repeat-their-status",
    level: Level::Note,
    group: None,
    summary: "The `status` of a problem document is the status code of its response.",
    why: "\"Generators MUST use the same status code in the actual HTTP response […].\" It is \
          filled in from the variant, so a handler cannot set it.",
    citation: "RFC 9457 §3.1.2",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
