//! Files that are written from the rules: their documentation, and the examples that are compiled.
//!
//! `BLESS=1 cargo test -p api-responses-tests --test workspace` writes them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use api_responses::http_semantics::{Group, Level, Method, RULES, Rule, Status, judge};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

const SETTINGS_WRITTEN_BY: &str = "\n<!-- This file is written by `BLESS=1 cargo test -p api-responses-tests --test workspace`. -->\n";

/// Compares files with what they should be, or writes them.
fn compare(files: &BTreeMap<PathBuf, String>) {
    let is_blessed = std::env::var_os("BLESS").is_some();
    let mut stale = Vec::new();
    for (file, wanted) in files {
        let found = fs::read_to_string(workspace().join(file)).unwrap_or_default();
        if found == *wanted {
            continue;
        }
        if is_blessed {
            fs::write(workspace().join(file), wanted).unwrap();
        } else {
            stale.push(file);
        }
    }
    let command = "BLESS=1 cargo test -p api-responses-tests --test workspace";
    assert!(stale.is_empty(), "run `{command}`, these files are stale: {stale:#?}");
}

#[test]
fn the_documentation_of_the_rules_is_current() {
    let page = page();
    let files = [
        (PathBuf::from("docs/rules.md"), format!("# Rules\n\n{page}{WRITTEN_BY}")),
        // In rustdoc an attribute alone is no example that could run.
        (PathBuf::from("runtime/src/rules.md"), page.replace("```rust\n", "```text\n")),
    ];
    compare(&BTreeMap::from(files));
}

#[test]
fn the_page_about_project_settings_is_current() {
    let page = fs::read_to_string(workspace().join("runtime/src/settings.md")).unwrap();
    let page = page.replace("(crate::rules)", "(rules.md)").replace("\n# ", "\n## ");
    let page = format!("# Project settings\n\n{page}{SETTINGS_WRITTEN_BY}");
    compare(&BTreeMap::from([(PathBuf::from("docs/settings.md"), page)]));
}

#[test]
fn the_compiled_examples_are_current() {
    let mut files = BTreeMap::new();
    let mut kept = String::from(KEPT);
    for rule in RULES.iter().filter(|rule| rule.can_be_broken()) {
        let folder = if rule.level == Level::Warning { "warn" } else { "fail" };
        let name = rule.lint_name().to_string();
        files.insert(format!("tests/ui/rules/{folder}/{name}.rs").into(), broken(rule));
        let handler = handler(rule.keeps).replace('\n', "\n    ");
        let handler = handler.replace("\n    \n", "\n\n");
        let visible = handler.replacen("\n    fn ", "\n    pub fn ", 1);
        write!(kept, "\npub mod {name} {{\n    use super::*;\n\n    {visible}\n}}\n").unwrap();
    }
    kept.push_str("\nfn main() {}\n");
    files.insert("tests/ui/rules/pass/examples.rs".into(), kept);
    compare(&files);
}

const KEPT: &str = "\
// Written from the rules by a test: `tests/workspace/rule_documents.rs`.
#![deny(warnings)]

use api_responses::header::*;
use api_responses::{Body, Raw, api_responses, location};
";

fn broken(rule: &Rule) -> String {
    let example = handler(rule.breaks);
    let mut file =
        String::from("// Written from the rules by a test: `tests/workspace/rule_documents.rs`.\n");
    if rule.level == Level::Warning {
        file.push_str("#![deny(deprecated)]\n");
    }
    let headers = ["AcceptPatch", "ContentRange", "ETag", "Location", "ProxyAuthenticate"];
    let headers = headers.into_iter().chain(["Upgrade", "WwwAuthenticate"]);
    let headers: Vec<&str> = headers.filter(|name| example.contains(name)).collect();
    let others = ["Body", "Raw"].into_iter().filter(|name| example.contains(name));
    let others: Vec<&str> = others.chain(["api_responses"]).collect();
    file.push('\n');
    match headers.as_slice() {
        [] => {}
        [only] => writeln!(file, "use api_responses::header::{only};").unwrap(),
        several => {
            writeln!(file, "use api_responses::header::{{{}}};", several.join(", ")).unwrap();
        }
    }
    match others.as_slice() {
        [only] => writeln!(file, "use api_responses::{only};").unwrap(),
        several => writeln!(file, "use api_responses::{{{}}};", several.join(", ")).unwrap(),
    }
    let visible = example.replacen("\nfn ", "\npub fn ", 1);
    write!(file, "\n{visible}\n\nfn main() {{}}\n").unwrap();
    file
}

/// The example with a handler below the attribute.
fn handler(example: &str) -> String {
    if example.contains('\n') {
        return example.to_owned();
    }
    format!("{example}\nfn get() -> GetResponse {{\n    loop {{}}\n}}")
}

/// The last line of the page in the repository.
const WRITTEN_BY: &str = "\n<!-- Written by `.ci/bless`. -->\n";

/// The rules as Markdown.
fn page() -> String {
    let mut page = String::from(INTRODUCTION);
    for (level, title, text) in [
        (Level::Error, "Errors", "A declaration that breaks one of these rules does not compile."),
        (
            Level::Warning,
            "Warnings",
            "A declaration that breaks one of these rules compiles, with a warning.",
        ),
        (
            Level::Note,
            "Notes",
            "These rules report nothing. The generated types follow them, or the documentation says them.",
        ),
    ] {
        write!(page, "\n## {title}\n\n{text}\n").unwrap();
        for rule in of_level(level) {
            page.push_str(&section(rule));
        }
    }
    page
}

/// The rules of a level by name. A rule that finds every pair in order is a note.
fn of_level(level: Level) -> Vec<&'static Rule> {
    let own = |rule: &&Rule| rule.level.max(Level::Note) == level;
    let mut rules: Vec<&Rule> = RULES.iter().copied().filter(own).collect();
    rules.sort_by_key(|rule| rule.name);
    rules
}

const INTRODUCTION: &str = "\
Every rule that `#[api_responses(…)]` checks, with its reason, its source, an example that breaks it and
one that keeps it. Messages end with the name of their rule.

An `allow` above a status code overrides a rule for that response. It names the rule, or the group of
the rule, in snake case:

```rust
#[api_responses(
    GET,
    200,
    #[allow(http::request_timeout_is_about_the_client, reason = \"v1 clients retry on 408\")]
    408,
)]
```

- The `reason` is shown in the documentation. It is required where the rule is an error.
- An `allow` that overrides nothing is reported.
- A rule without a group cannot be overridden: the response could not be sent as it is declared.

| Group | Rules about |
|---|---|
| `http::meaningless` | errors: a response that has no meaning where it is declared |
| `http::unregistered` | errors: a status code that is not in the registry |
| `http::discouraged` | warnings: a response that is legal, but seldom what is meant |
| `http::incomplete` | warnings: something that belongs to the response is missing |
| `http::missing_location` | the `Location` that a response has by default |
| `http::missing_challenge` | errors: the challenge that a 401 has |
";

fn section(rule: &Rule) -> String {
    let mut section = format!("\n### `{}`\n\n{}\n\n", rule.name, rule.summary);
    for paragraph in rule.why.split("\n\n") {
        write!(section, "{paragraph}\n\n").unwrap();
    }
    let group = match rule.group {
        Some(group) => format!("Group: `http::{}`. ", group.name()),
        None if rule.can_be_broken() => "It cannot be overridden. ".to_owned(),
        None => String::new(),
    };
    let source = if rule.citation.is_empty() { "" } else { "Source: " };
    let full_stop = if rule.citation.is_empty() { "" } else { "." };
    let line = format!("{group}{source}{}{full_stop}", rule.citation);
    writeln!(section, "{}", line.trim()).unwrap();
    for (level, title) in [(Level::Error, "Errors"), (Level::Warning, "Warnings")] {
        let pairs = pairs(rule, level);
        if !pairs.is_empty() {
            write!(section, "\n{title}: {pairs}.\n").unwrap();
        }
    }
    if rule.can_be_broken() {
        write!(section, "\nBreaks the rule:\n\n```rust\n{}\n```\n", rule.breaks).unwrap();
        write!(section, "\nKeeps the rule:\n\n```rust\n{}\n```\n", rule.keeps).unwrap();
    }
    if rule.group.is_some() {
        let reason =
            if rule.group.is_some_and(Group::needs_reason) { ", reason = \"…\"" } else { "" };
        write!(section, "\nOverride: `#[allow(http::{}{reason})]`\n", rule.lint_name()).unwrap();
    }
    section
}

/// `201 with GET, HEAD and OPTIONS`: the pairs about which the rule reports something.
fn pairs(rule: &Rule, level: Level) -> String {
    let decides = |method: &Method, code: u16| {
        judge(*method, code).is_some_and(|verdict| verdict.rule == rule && verdict.level == level)
    };
    let mut codes_by_methods: Vec<(String, Vec<String>)> = Vec::new();
    for status in Status::all() {
        let methods = Method::ALL.iter().filter(|method| decides(method, status.code));
        let methods: Vec<String> = methods.map(ToString::to_string).collect();
        let methods = match methods.len() {
            0 => continue,
            all if all == Method::ALL.len() => "any method".to_owned(),
            _ => listed(&methods),
        };
        match codes_by_methods.iter_mut().find(|(known, _)| *known == methods) {
            Some((_, codes)) => codes.push(status.code.to_string()),
            None => codes_by_methods.push((methods, vec![status.code.to_string()])),
        }
    }
    let groups = codes_by_methods.iter();
    let groups = groups.map(|(methods, codes)| format!("{} with {methods}", listed(codes)));
    groups.collect::<Vec<_>>().join("; ")
}

/// `a`, `a and b`, `a, b and c`
fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
