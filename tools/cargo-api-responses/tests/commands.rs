//! `explain`, `rules` and `init`.

use cargo_api_responses::checks::{CHECKS, Check};
use cargo_api_responses::cli::Cli;
use cargo_api_responses::command::run;
use cargo_api_responses::{check, diagnostic::Level};
use clap::{CommandFactory as _, Parser as _};
use http_semantics::{Group, Language, RULES};

/// Returns the exit status, the output and the errors.
fn command(arguments: &[&str]) -> (u8, String, String) {
    let cli = Cli::try_parse_from([&["cargo-api-responses"], arguments].concat()).unwrap();
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let status = run(&cli.command, &mut out, &mut errors);
    (status, String::from_utf8(out).unwrap(), String::from_utf8(errors).unwrap())
}

#[test]
fn the_command_line_is_consistent() {
    Cli::command().debug_assert();
}

#[test]
fn every_rule_is_explained() {
    for rule in RULES {
        let (status, out, errors) = command(&["explain", rule.name]);
        assert_eq!((status, errors.as_str()), (0, ""), "{}", rule.name);
        let shown = out.split_whitespace().collect::<Vec<_>>().join(" ");
        let has =
            |text: &str| shown.contains(&text.split_whitespace().collect::<Vec<_>>().join(" "));
        for text in [rule.summary, rule.why, rule.citation, rule.breaks, rule.keeps] {
            assert!(has(text), "{}: {text}\n{out}", rule.name);
        }
        let lint_name = rule.lint_name().to_string();
        let overrides = rule.group.is_some() && rule.can_be_broken();
        assert_eq!(out.contains(&format!("#[allow(http::{lint_name}")), overrides, "{out}");
        // The name as it stands in an attribute.
        assert_eq!(command(&["explain", &format!("http::{lint_name}")]).1, out);
    }
    for group in Group::ALL {
        let (status, out, _) = command(&["explain", group.name()]);
        assert_eq!(status, 0);
        assert!(out.contains(group.summary()), "{out}");
    }
}

#[test]
fn an_unknown_rule_suggests_the_nearest() {
    let (status, out, errors) = command(&["explain", "not-modified-need-ok"]);
    assert_eq!((status, out.as_str()), (2, ""));
    assert_eq!(
        errors,
        "error: there is no rule `not-modified-need-ok`\n    write `cargo api-responses explain \
         not-modified-needs-ok`\n"
    );
    let (_, _, errors) = command(&["explain", "frobnicate"]);
    assert!(errors.ends_with("`cargo api-responses rules` lists the rules\n"), "{errors}");
}

#[test]
fn every_rule_is_listed_with_its_level() {
    let (status, out, _) = command(&["rules"]);
    assert_eq!(status, 0);
    let reported = RULES.iter().filter(|rule| rule.level > http_semantics::Level::Fine);
    assert_eq!(out.lines().count(), reported.clone().count());
    for rule in reported {
        let line = out.lines().find(|line| line.contains(rule.summary)).unwrap();
        let level = format!("{:?}", rule.level).to_lowercase();
        assert!(line.starts_with(&level) && line.contains(rule.name), "{line}");
    }
    let (_, errors, _) = command(&["rules", "--level", "error"]);
    assert!(errors.lines().all(|line| line.starts_with("error ")));
    let (_, json, _) = command(&["rules", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json.as_array().unwrap().len(), out.lines().count());
}

#[test]
fn the_levels_of_a_package_are_those_of_its_settings() {
    let folder = Folder::new("rules");
    std::fs::write(folder.0.join("Cargo.toml"), "[workspace]\n").unwrap();
    let file = folder.0.join("api-responses.toml");
    let settings = "[rules]\ndiscouraged = \"allow\"\nconflicts-are-with-the-state = \"deny\"\n\
                    [forbid.no-teapots]\ncodes = [418]\n";
    std::fs::write(&file, settings).unwrap();
    std::fs::create_dir_all(folder.0.join("src")).unwrap();
    // Also from a folder in the package.
    let path = folder.0.join("src");
    let path = path.to_str().unwrap();
    let (status, out, errors) = command(&["rules", path]);
    assert_eq!((status, errors.as_str()), (0, ""));
    let line = |name: &str| out.lines().find(|line| line.contains(name)).unwrap();
    assert!(line("conflicts-are-with-the-state").starts_with("error "));
    assert!(line("conflicts-are-with-the-state").ends_with("(api-responses.toml, line 3)"));
    assert!(line("details-are-sent-as-written").starts_with("allowed "));
    assert!(line("no-teapots").starts_with("error "), "{out}");
    let (_, json, _) = command(&["rules", "--format", "json", "--level", "error", path]);
    assert!(json.contains("\"set_in\": \"api-responses.toml, line 4\""), "{json}");

    std::fs::write(&file, "[rule]\n").unwrap();
    let (status, _, errors) = command(&["rules", path]);
    assert_eq!(status, 2);
    assert_eq!(
        errors,
        "error: api-responses.toml, line 1: there is no table `[rule]`\n    help: write `rules`\n"
    );
}

/// The examples of a check are reported under its name, and the corrected ones are not.
#[test]
fn the_checks_have_true_examples() {
    let names = |text: &str| -> Vec<(&str, Level)> {
        let linted = cargo_api_responses::lint::lint("-".as_ref(), text.as_bytes(), None).unwrap();
        linted.diagnostics.iter().map(|one| (one.rule, one.level)).collect()
    };
    assert!(CHECKS.is_sorted_by_key(|check| check.name));
    for check in CHECKS {
        assert!(RULES.iter().all(|rule| rule.name != check.name), "{}", check.name);
        let (status, out, _) = command(&["explain", check.name]);
        assert!(status == 0 && out.contains(check.summary), "{out}");
        if !check.breaks.is_empty() {
            let found = names(check.breaks);
            assert!(found.contains(&(check.name, check.level)), "{}: {found:?}", check.name);
            assert_eq!(names(check.keeps), [], "{}", check.name);
        }
    }
    // Every finding has a check.
    let report = check(include_bytes!("guides/status-table.md")).unwrap();
    for finding in report.findings {
        assert!(Check::by_name(finding.check()).is_some(), "{}", finding.check());
    }
}

/// A folder that is removed in the end.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn init_writes_settings_that_the_macro_reads() {
    let folder = Folder::new("init");
    let path = folder.0.to_str().unwrap();
    let (status, _, errors) = command(&["init", path]);
    assert_eq!(status, 2);
    assert!(errors.contains("there is no `Cargo.toml`"), "{errors}");

    std::fs::write(folder.0.join("Cargo.toml"), "[package]\n").unwrap();
    let (status, out, errors) = command(&["init", path]);
    assert_eq!((status, errors.as_str()), (0, ""));
    assert!(out.ends_with("api-responses.toml: written\n"), "{out}");

    let file = folder.0.join("api-responses.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let is_plain = |text: &str| {
        let settings = api_responses_macros_core::ProjectSettings::parse(text);
        format!("{settings:?}").contains("mistakes: []")
    };
    assert!(is_plain(&text));
    // The settings in comments are settings without the `#`, and there is each one.
    let setting = |line: &'static str| {
        line.strip_prefix('#')
            .filter(|rest| rest.starts_with(|c: char| c == '[' || c.is_alphabetic()))
    };
    let text: &'static str = text.leak();
    let settings: Vec<&str> = text.lines().filter_map(setting).collect();
    let settings = settings.join("\n");
    assert!(is_plain(&settings), "{settings}");
    for (table, keys) in api_responses_macros_core::ProjectSettings::keys() {
        assert!(table.is_empty() || settings.contains(&format!("[{table}")), "{table}");
        for key in *keys {
            assert!(settings.contains(&format!("{key} = ")), "{key}");
        }
    }
    let parsed = api_responses_macros_core::ProjectSettings::parse(&settings);
    assert!(parsed.errors().is_some() && parsed.language().is_some());
    for language in Language::all() {
        assert!(text.contains(&format!("`{}`", language.tag)), "{}", language.tag);
    }

    // An existing file stays as it is.
    std::fs::write(&file, "lang = \"en\"\n").unwrap();
    let (status, _, errors) = command(&["init", path]);
    assert_eq!(status, 2);
    assert!(errors.contains("exists\n    `--force` overwrites it"), "{errors}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "lang = \"en\"\n");
    assert_eq!(command(&["init", "--force", path]).0, 0);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
}
