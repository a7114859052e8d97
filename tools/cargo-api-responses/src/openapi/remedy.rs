//! What to write in an OpenAPI document. The texts of the rules show the syntax of the attribute.

use http_semantics::{Finding, Verdict};

/// Rules about what the attribute generates. In a document, the same declaration is correct.
const OF_GENERATED_CODE: [&str; 3] = [
    "not-modified-repeats-headers",
    "limit-responses-are-never-stored",
    "details-are-sent-as-written",
];

/// Returns whether a rule is about documents, too.
pub(super) fn applies(rule: &str) -> bool {
    !OF_GENERATED_CODE.contains(&rule)
}

pub(super) fn of_finding(finding: &Finding<'_>) -> String {
    let help = finding.help().to_string();
    let other = match finding.rule.name {
        "not-modified-needs-ok" => {
            "add `200` with the header `ETag`: 304 tells the client to reuse an earlier 200"
        }
        "conditions-need-a-validator" => "add the header `ETag` or `Last-Modified` to the 200",
        "accepted-tells-the-state" => {
            "add `content`, or the header `Location` with the address of a status monitor"
        }
        "partial-content-has-content" => "add `content` with the part that was requested",
        "multi-status-has-content" => "add `content` with the outcome of each operation",
        "switching-protocols-has-no-content" => "remove `content`",
        "ranges-can-be-unsatisfiable" if help.contains("206") => "add `206` with `content`",
        "ok-should-have-content" => "add `content`, or write `204`",
        _ if help.contains("`Option`") => "write `required: true`, or remove `required: false`",
        _ => return help,
    };
    other.to_owned()
}

/// Returns what to write in place of a code that does not suit its method.
pub(super) fn of_verdict(verdict: &Verdict, declared: impl Fn(u16) -> bool) -> String {
    let codes: Vec<String> = verdict
        .instead
        .iter()
        .filter(|code| !declared(**code))
        .map(|code| format!("`{code}`"))
        .collect();
    match codes.as_slice() {
        [] => "remove it".to_owned(),
        codes => format!("write {}", codes.join(" or ")),
    }
}
