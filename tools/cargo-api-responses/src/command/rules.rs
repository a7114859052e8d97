//! `rules`.

use std::io::Write;

use http_semantics::{Level, RULES, Rule};
use serde_json::json;

use crate::cli::{RuleLevel, RulesFormat};

pub(super) fn run(only: Option<RuleLevel>, format: RulesFormat, out: &mut impl Write) -> u8 {
    let mut rules: Vec<&Rule> = RULES
        .iter()
        .copied()
        .filter(|rule| match only {
            Some(only) => level(rule) == Some(only),
            None => level(rule).is_some(),
        })
        .collect();
    rules.sort_by_key(|rule| (std::cmp::Reverse(rule.level), rule.name));
    let _ = match format {
        RulesFormat::Text => text(&rules, out),
        RulesFormat::Json => json(&rules, out),
    };
    0
}

/// Returns the level of a rule that reports or documents something.
fn level(rule: &Rule) -> Option<RuleLevel> {
    match rule.level {
        Level::Error => Some(RuleLevel::Error),
        Level::Warning => Some(RuleLevel::Warning),
        Level::Note => Some(RuleLevel::Note),
        _ => None,
    }
}

fn name(level: Option<RuleLevel>) -> &'static str {
    match level {
        Some(RuleLevel::Error) => "error",
        Some(RuleLevel::Warning) => "warning",
        Some(RuleLevel::Note) => "note",
        None => "",
    }
}

fn text(rules: &[&Rule], out: &mut impl Write) -> std::io::Result<()> {
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    for rule in rules {
        writeln!(out, "{:8} {:width$}  {}", name(level(rule)), rule.name, rule.summary)?;
    }
    Ok(())
}

fn json(rules: &[&Rule], out: &mut impl Write) -> std::io::Result<()> {
    let rules: Vec<_> = rules
        .iter()
        .map(|rule| {
            json!({
                "name": rule.name,
                "level": name(level(rule)),
                "group": rule.group.map(http_semantics::Group::name),
                "summary": rule.summary,
                "why": rule.why,
                "citation": rule.citation,
                "breaks": rule.breaks,
                "keeps": rule.keeps,
            })
        })
        .collect();
    writeln!(out, "{:#}", serde_json::Value::from(rules))
}
