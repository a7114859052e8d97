//! Every row of `facts/rules.md` is a rule here, at the level that the row has.

use std::collections::BTreeMap;

use http_semantics::{Level, Method, RULES, judge};

/// The rules that a row became. The row E11 is what `judge` says about PUT with each code.
const ROWS: &[(&str, &[&str])] = &[
    ("A1", &["responses-have-distinct-names"]),
    ("A2", &["status-codes-are-100-to-599"]),
    ("A3", &["registered-codes-only"]),
    ("A4", &["interim-responses-are-never-final"]),
    ("A5", &["endpoints-can-succeed"]),
    ("A6", &["other-responses-can-occur"]),
    ("A8", &["texts-suit-their-code"]),
    (
        "B1",
        &[
            "no-content-has-no-content",
            "not-modified-has-no-content",
            "switching-protocols-has-no-content",
        ],
    ),
    ("B2", &["reset-content-has-no-content"]),
    ("B3", &["head-responses-have-no-content"]),
    ("B4", &["connect-successes-have-no-content"]),
    ("B5", &["errors-explain-themselves"]),
    ("B6", &["problems-repeat-their-status"]),
    ("B7", &["partial-content-has-content", "multi-status-has-content"]),
    ("B9", &["accepted-tells-the-state"]),
    ("B10", &["ok-should-have-content"]),
    ("B11", &["responses-name-one-media-type"]),
    ("C1", &["unauthorized-has-a-challenge"]),
    ("C2", &["method-not-allowed-lists-methods"]),
    ("C3", &["proxy-authentication-has-a-challenge"]),
    ("C4", &["upgrades-name-the-protocol"]),
    ("C5", &["single-parts-have-a-content-range"]),
    ("C6", &["not-modified-repeats-headers"]),
    ("C7", &["deltas-name-their-manipulations"]),
    ("D1", &["post-creations-have-a-location"]),
    ("D2", &["put-creates-its-target"]),
    ("D3", &["redirects-have-a-location"]),
    ("D4", &["unsatisfiable-ranges-tell-the-length"]),
    ("D5", &["unsupported-patches-list-formats"]),
    ("D6", &["retry-after-is-in-whole-seconds"]),
    ("D7", &["put-validators-mean-stored-as-sent"]),
    ("D8", &["limit-responses-are-never-stored"]),
    ("D9", &["some-errors-are-stored-by-caches"]),
    ("D10", &["legal-demands-name-the-blocker"]),
    ("E1", &["not-modified-needs-ok"]),
    ("E2", &["conditions-need-a-validator"]),
    ("E3", &["ranges-can-be-ignored"]),
    ("E4", &["ranges-can-be-unsatisfiable"]),
    ("E6", &["required-preconditions-can-fail"]),
    ("E10", &["put-creates-or-replaces"]),
    ("E12", &["delete-tells-the-outcome"]),
    ("E13", &["preferences-vary-the-response"]),
    ("E15", &["redirects-are-temporary-or-permanent"]),
    ("E17", &["malformed-content-is-a-bad-request"]),
    ("E19", &["queries-can-be-unreadable"]),
    ("E21", &["upgrades-need-http-1-1"]),
    ("E24", &["upstream-calls-make-a-gateway"]),
    ("E26", &["get-serves-head"]),
];

/// The rows by their ids, each with its level: the third column, or, in a section about header
/// fields that has none, an empty text.
fn rows() -> BTreeMap<String, String> {
    let mut rows = BTreeMap::new();
    let mut level_column = None;
    for line in include_str!("../facts/rules.md").lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if cells.first() == Some(&"id") {
            level_column = cells.iter().position(|cell| *cell == "level");
        }
        let id = cells[0];
        let is_id = id.len() >= 2
            && id.starts_with(|first: char| ('A'..='E').contains(&first))
            && id[1..].bytes().all(|byte| byte.is_ascii_digit());
        if is_id {
            let level = level_column.and_then(|column| cells.get(column));
            rows.insert(id.to_owned(), (*level.unwrap_or(&"")).to_owned());
        }
    }
    rows
}

#[test]
fn every_row_is_a_rule_of_its_level() {
    let rows = rows();
    assert!(rows.len() > 45, "{rows:#?}");
    for (id, level) in rows {
        // A7 says that nothing is demanded.
        if level == "nothing" {
            continue;
        }
        if id == "E11" {
            continue;
        }
        let row = ROWS.iter().find(|(known, _)| *known == id);
        let (_, names) = row.unwrap_or_else(|| panic!("{id} is no rule"));
        for name in *names {
            let rule = RULES.iter().find(|rule| rule.name == *name);
            let rule = rule.unwrap_or_else(|| panic!("{id}: there is no rule `{name}`"));
            let wanted = match level.split([' ', ',', ';', '(']).next().unwrap_or_default() {
                "error" => Some(Level::Error),
                "warn" => Some(Level::Warning),
                "note" | "documentation" => Some(Level::Note),
                // The generated types follow it.
                _ => None,
            };
            if let Some(wanted) = wanted {
                assert_eq!(rule.level, wanted, "{id}: {name}");
            }
        }
    }
}

/// E11: "PUT success outside 200, 201, 202, 204", less what cannot be a response to PUT at all.
#[test]
fn put_succeeds_with_its_own_codes() {
    for code in 200..=226 {
        let Some(verdict) = judge(Method::Put, code) else { continue };
        let is_own = matches!(code, 200 | 201 | 202 | 204);
        assert_eq!(verdict.level < Level::Warning, is_own, "{code}");
    }
}
