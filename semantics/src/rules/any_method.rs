use crate::rule::{Judges, Level, Rule};

/// What remains when no other rule covers a pair: it has no clauses, and the verdict cites the
/// definition of the code.
pub(crate) static ERRORS_APPLY_TO_ANY_METHOD: Rule = Rule {
    name: "errors-apply-to-any-method",
    level: Level::Fine,
    group: None,
    summary: "The 4xx and 5xx classes apply to any method where no other rule says otherwise.",
    why: "Both classes \"are applicable to any request method\". A rule that restricts one of \
          their codes therefore needs a statement about that code.",
    citation: "RFC 9110 §15.5, §15.6",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[]),
};
