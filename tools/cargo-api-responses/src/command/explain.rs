//! `explain RULE`.

use std::fmt::Write as _;
use std::io::Write;

use http_semantics::{Group, Level, RULES, Rule};

use crate::checks::{CHECKS, Check};
use crate::nearest::nearest;
use crate::output::text::{indented, wrapped};

pub(super) fn run(name: &str, out: &mut impl Write, errors: &mut impl Write) -> u8 {
    let kebab = name.trim().trim_start_matches("http::").replace('_', "-");
    let text = RULES
        .iter()
        .find(|rule| rule.name == kebab)
        .map(|rule| of_rule(rule))
        .or_else(|| group(&kebab).map(of_group))
        .or_else(|| Check::by_name(&kebab).map(of_check));
    if let Some(text) = text {
        let _ = out.write_all(text.as_bytes());
        return 0;
    }
    let rules = RULES.iter().map(|rule| rule.name);
    let groups = Group::ALL.iter().map(|group| group.name());
    let names = rules.chain(CHECKS.iter().map(|check| check.name)).chain(groups);
    let help = match nearest(&kebab, names) {
        Some(near) => format!("write `cargo api-responses explain {near}`"),
        None => "`cargo api-responses rules` lists the rules".to_owned(),
    };
    let _ = writeln!(errors, "error: there is no rule `{name}`\n    {help}");
    2
}

fn group(kebab: &str) -> Option<Group> {
    Group::ALL.iter().copied().find(|group| group.name().replace('_', "-") == kebab)
}

fn of_rule(rule: &Rule) -> String {
    let mut text = format!("{}\n\n{}\n", rule.name, wrapped(rule.summary));
    let _ = write!(text, "\nLevel:   {}\n", level(rule.level));
    if let Some(group) = rule.group {
        let _ = writeln!(text, "Group:   http::{}", group.name());
    }
    let _ = write!(text, "Source:  {}\n\n{}\n", rule.citation, wrapped(rule.why));
    if rule.can_be_broken() {
        let _ = write!(text, "\nThis breaks the rule:\n\n{}\n", indented(rule.breaks));
        let _ = write!(text, "\nThis keeps it:\n\n{}\n", indented(rule.keeps));
    }
    match rule.group {
        Some(group) if rule.can_be_broken() => {
            let reason = if group.needs_reason() { ", reason = \"…\"" } else { "" };
            let _ = write!(
                text,
                "\nTo override it for one response, write above its code:\n\n    #[allow(http::{}{reason})]\n",
                rule.lint_name()
            );
        }
        None if rule.can_be_broken() => text.push_str("\nNothing overrides it.\n"),
        _ => {}
    }
    text
}

fn of_group(group: Group) -> String {
    let reason = if group.needs_reason() { ", reason = \"…\"" } else { "" };
    let mut text = format!(
        "http::{name}\n\n{}\n\nTo override all rules of the group for one response, write above its \
         code:\n\n    #[allow(http::{name}{reason})]\n\nThe rules:\n\n",
        wrapped(group.summary()),
        name = group.name(),
    );
    for rule in RULES.iter().filter(|rule| rule.group == Some(group)) {
        let _ = writeln!(text, "    {}", rule.name);
    }
    text
}

fn of_check(check: &Check) -> String {
    let mut text = format!("{}\n\n{}\n", check.name, wrapped(check.summary));
    let _ = write!(text, "\nLevel:   {}, in guides\n", check.level.name());
    let _ = write!(text, "Source:  {}\n\n{}\n", check.citation, wrapped(check.why));
    if !check.breaks.is_empty() {
        let _ = write!(text, "\nThis is reported:\n\n{}\n", indented(check.breaks));
        let _ = write!(text, "\nThis is not:\n\n{}\n", indented(check.keeps));
    }
    text
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error: a declaration that breaks the rule does not compile",
        Level::Warning => "warning",
        Level::Note => "note: only the documentation shows it",
        _ => "none: nothing is reported",
    }
}
