use crate::Rule;

/// What no other rule speaks of is fine, and cites the definition of the code itself. Such codes
/// are errors that no method rules out: the 4xx and 5xx classes "are applicable to any request
/// method" (RFC 9110 §15.5, §15.6).
///
/// It has no clauses, since it is what remains.
pub(crate) static ANY_METHOD: Rule = Rule {
    name: "errors-apply-to-any-method",
    summary: "The 4xx and 5xx classes apply to any method, where nothing more special is said.",
    clauses: &[],
};
