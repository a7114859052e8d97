//! `rules`.

use std::io::Write;
use std::path::{Path, PathBuf};

use api_responses_macros_core::ProjectSettings;
use http_semantics::{Level, RULES, Rule};
use serde_json::{Value, json};

use crate::cli::{RuleLevel, RulesFormat};

/// A rule with its level in the package.
struct Listed {
    name: String,
    level: &'static str,
    /// Where the settings give the level, or define the rule.
    place: Option<String>,
    /// `None` for a rule of the project.
    rule: Option<&'static Rule>,
}

pub(super) fn run(
    folder: &Path,
    only: Option<RuleLevel>,
    format: RulesFormat,
    out: &mut impl Write,
    errors: &mut impl Write,
) -> u8 {
    let settings = ProjectSettings::of_folder(&package(folder));
    let own = settings.own_rules().into_iter().map(|(name, level, place)| Listed {
        name,
        level: reported_as(level),
        place: Some(place),
        rule: None,
    });
    let mut listed: Vec<Listed> =
        RULES.iter().filter_map(|rule| of_http(rule, &settings)).chain(own).collect();
    listed.retain(|one| only.is_none_or(|only| one.level == name(only)));
    listed.sort_by_key(|one| (rank(one.level), one.name.clone()));
    let _ = match format {
        RulesFormat::Text => text(&listed, out),
        RulesFormat::Json => json(&listed, out),
    };
    let mistakes = settings.mistakes();
    for mistake in &mistakes {
        let _ = writeln!(errors, "error: {}", mistake.replace('\n', "\n    "));
    }
    if mistakes.is_empty() { 0 } else { 2 }
}

/// The folder of the package: this folder, or the next one above with a `Cargo.toml`.
fn package(folder: &Path) -> PathBuf {
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let mut above = folder.ancestors();
    above.find(|above| above.join("Cargo.toml").is_file()).unwrap_or(&folder).to_owned()
}

/// Returns `None` for a rule that reports and documents nothing.
fn of_http(rule: &'static Rule, settings: &ProjectSettings) -> Option<Listed> {
    let level = match rule.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
        _ => return None,
    };
    let setting = settings.level(rule).filter(|_| rule.level == Level::Warning);
    let (level, place) = match setting {
        Some((level, place)) => (reported_as(level), Some(place)),
        None => (level, None),
    };
    Some(Listed { name: rule.name.to_owned(), level, place, rule: Some(rule) })
}

/// What the compiler reports for a level of the settings.
fn reported_as(level: &str) -> &'static str {
    match level {
        "deny" => "error",
        "warn" => "warning",
        _ => "allowed",
    }
}

fn rank(level: &str) -> usize {
    ["error", "warning", "note", "allowed"].iter().position(|one| *one == level).unwrap_or_default()
}

fn name(level: RuleLevel) -> &'static str {
    match level {
        RuleLevel::Error => "error",
        RuleLevel::Warning => "warning",
        RuleLevel::Note => "note",
    }
}

fn text(rules: &[Listed], out: &mut impl Write) -> std::io::Result<()> {
    let width = rules.iter().map(|one| one.name.len()).max().unwrap_or(0);
    for Listed { name, level, place, rule } in rules {
        write!(out, "{level:8} {name:width$}  ")?;
        match (rule, place) {
            (Some(rule), None) => writeln!(out, "{}", rule.summary)?,
            (Some(rule), Some(place)) => writeln!(out, "{} ({place})", rule.summary)?,
            (None, place) => {
                writeln!(out, "A rule of the project ({}).", place.as_deref().unwrap_or_default())?;
            }
        }
    }
    Ok(())
}

fn json(rules: &[Listed], out: &mut impl Write) -> std::io::Result<()> {
    let rules: Vec<Value> = rules.iter().map(one_as_json).collect();
    writeln!(out, "{:#}", Value::from(rules))
}

fn one_as_json(listed: &Listed) -> Value {
    let Listed { name, level, place, rule } = listed;
    let Some(rule) = rule else {
        return json!({ "name": name, "level": level, "set_in": place });
    };
    json!({
        "name": name,
        "level": level,
        "set_in": place,
        "group": rule.group.map(http_semantics::Group::name),
        "summary": rule.summary,
        "why": rule.why,
        "citation": rule.citation,
        "breaks": rule.breaks,
        "keeps": rule.keeps,
    })
}
