//! Every rule over an endpoint's responses, `facts/rules.md`: what breaks it does not compile or
//! warns, and what differs from that in the decisive point only compiles without a word.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The rules by their numbers, less those that are only about documentation.
fn rules() -> BTreeMap<String, String> {
    let text = include_str!("../facts/rules.md");
    let mut rules = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        // The third column has the level, or the field that the rule is about.
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
fn every_rule_has_a_case_that_breaks_it_and_one_that_does_not() {
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
