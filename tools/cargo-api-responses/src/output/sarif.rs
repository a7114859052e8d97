//! SARIF 2.1.0 (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/>).

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Write};

use http_semantics::RULES;
use serde_json::{Value, json};

use super::result::{File, NOTHING, Outcome};
use crate::checks::Check;
use crate::diagnostic::Diagnostic;

pub(crate) fn write(files: &[File], out: &mut impl Write) -> io::Result<()> {
    let mut results = Vec::new();
    let mut names = BTreeSet::new();
    let mut failures = Vec::new();
    for file in files {
        match &file.outcome {
            Outcome::Read(linted) => {
                if file.is_about_nothing() {
                    failures.push(failure(&file.name, NOTHING, None, None));
                }
                for diagnostic in &linted.diagnostics {
                    names.insert(diagnostic.rule);
                    results.push(result(&file.name, diagnostic));
                }
            }
            Outcome::Failed { reason, line, column } => {
                failures.push(failure(&file.name, reason, *line, *column));
            }
        }
    }
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo-api-responses",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": names.into_iter().map(rule).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": failures.is_empty(),
                "toolExecutionNotifications": failures,
            }],
            "results": results,
        }],
    });
    writeln!(out, "{document:#}")
}

fn rule(name: &str) -> Value {
    let rule = RULES.iter().find(|rule| rule.name == name);
    let check = Check::by_name(name);
    let summary = rule.map(|rule| rule.summary).or(check.map(|check| check.summary));
    let why = rule.map(|rule| rule.why).or(check.map(|check| check.why));
    json!({
        "id": name,
        "shortDescription": { "text": summary.unwrap_or(name) },
        "fullDescription": { "text": why.unwrap_or(name) },
    })
}

fn result(file: &str, diagnostic: &Diagnostic) -> Value {
    let Diagnostic { problem, remedy, source, .. } = diagnostic;
    json!({
        "ruleId": diagnostic.rule,
        "level": diagnostic.level.name(),
        "message": { "text": format!("{problem}; {remedy} ({source})") },
        "locations": [location(file, diagnostic.line, diagnostic.column)],
    })
}

fn failure(file: &str, reason: &str, line: Option<usize>, column: Option<usize>) -> Value {
    json!({
        "level": "error",
        "message": { "text": format!("cannot be read: {reason}") },
        "locations": [location(file, line, column)],
    })
}

fn location(file: &str, line: Option<usize>, column: Option<usize>) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(file) } });
    if let Some(line) = line {
        let mut region = json!({ "startLine": line });
        if let Some(column) = column {
            region["startColumn"] = column.into();
        }
        physical["region"] = region;
    }
    json!({ "physicalLocation": physical })
}

/// Encodes a path as a relative reference (RFC 3986 §4.2).
fn uri(file: &str) -> String {
    let mut uri = String::new();
    for byte in file.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(char::from(byte));
            }
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}
