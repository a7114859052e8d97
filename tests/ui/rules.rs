//! Every rule about all responses of an endpoint (`facts/rules.md`) has a case that breaks it and a similar
//! case that keeps it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Returns the ids and the levels of the rules.
fn rules() -> BTreeMap<String, String> {
    let text = include_str!("../facts/rules.md");
    let mut rules = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        // The third column is the level or the header field of the rule.
        let [id, _, level, ..] = cells.as_slice() else { continue };
        let is_id = id.len() >= 2
            && id.starts_with(|first: char| ('A'..='E').contains(&first))
            && id[1..].bytes().all(|byte| byte.is_ascii_digit());
        if is_id {
            rules.insert((*id).to_owned(), (*level).to_owned());
        }
    }
    rules
}

fn is_documentation(level: &str) -> bool {
    ["note", "nothing", "documentation"].iter().any(|word| level.starts_with(word))
}

fn names(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/rules").join(folder);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
    let sources = files.filter(|name| Path::new(name).extension().is_some_and(|kind| kind == "rs"));
    sources.map(|name| name.into_string().unwrap()).collect()
}

#[test]
fn every_rule_has_a_case_that_breaks_it_and_one_that_keeps_it() {
    let rules = rules();
    assert!(rules.len() > 40, "{rules:#?}");
    let broken = [names("fail"), names("warn")].concat();
    let kept: String = names("pass")
        .iter()
        .map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/rules/pass").join(name))
        .map(|file| fs::read_to_string(file).unwrap())
        .collect();
    for (id, level) in rules {
        if is_documentation(&level) {
            continue;
        }
        let id = id.to_lowercase();
        assert!(
            broken.iter().any(|name| name.starts_with(&format!("{id}_"))),
            "nothing breaks {id}: {level}"
        );
        assert!(kept.contains(&format!("pub mod {id} {{")), "nothing keeps {id}: {level}");
    }
}
