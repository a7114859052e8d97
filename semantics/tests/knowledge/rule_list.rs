//! `src/rules.rs` lists every rule that a file of `src/rules/` defines. It is written by
//! `BLESS=1 cargo test -p http-semantics --test knowledge`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const HEAD: &str = "\
//! The rules, one file for each topic. A file holds every rule of its topic, whatever it judges.
//!
//! This file is written by `BLESS=1 cargo test -p http-semantics --test knowledge`.

use crate::rule::Rule;

";

const DOCUMENTATION: &str = "
/// Every rule.
///
/// ```
/// use http_semantics::RULES;
///
/// let name = \"interim-responses-are-never-final\";
/// let rule = RULES.iter().find(|rule| rule.name == name).unwrap();
/// assert_eq!(rule.summary, \"A 1xx response is interim; a handler sends the final response.\");
/// ```
";

/// The names of the rules that a source file defines, in their order.
fn defined(source: &str) -> Vec<&str> {
    [named(source, "pub(crate) static "), named(source, "pub static ")].concat()
}

/// The names behind a prefix: `pub static`, for rules that the macro itself judges.
fn named<'a>(source: &'a str, prefix: &str) -> Vec<&'a str> {
    let rules = source.lines().filter_map(|line| line.strip_prefix(prefix));
    rules.filter_map(|rule| rule.split_once(": Rule =")).map(|(name, _)| name).collect()
}

fn list(sources: &Path) -> String {
    let files = fs::read_dir(sources).unwrap().map(|file| file.unwrap().path());
    let mut topics: Vec<(String, String)> = files
        .map(|file| {
            let topic = file.file_stem().unwrap().to_str().unwrap().to_owned();
            (topic, fs::read_to_string(file).unwrap())
        })
        .collect();
    topics.sort();
    let mut list = HEAD.to_owned();
    for (topic, source) in &topics {
        let exported = if defined(source).is_empty() { "" } else { "pub(crate) " };
        writeln!(list, "{exported}mod {topic};").unwrap();
    }
    list.push('\n');
    for (topic, source) in &topics {
        let mut names = named(source, "pub static ");
        names.sort_unstable();
        for name in names {
            writeln!(list, "pub use {topic}::{name};").unwrap();
        }
    }
    list.push_str(DOCUMENTATION);
    list.push_str("pub static RULES: &[&Rule] = &[\n");
    for (topic, source) in &topics {
        for name in named(source, "pub(crate) static ") {
            writeln!(list, "    &{topic}::{name},").unwrap();
        }
        for name in named(source, "pub static ") {
            writeln!(list, "    &{name},").unwrap();
        }
    }
    list.push_str("];\n");
    list
}

#[test]
fn the_list_of_rules_is_complete() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join("src/rules.rs");
    let list = list(&root.join("src/rules"));
    if std::env::var_os("BLESS").is_some() {
        fs::write(file, list).unwrap();
    } else {
        assert_eq!(
            fs::read_to_string(file).unwrap(),
            list,
            "run `BLESS=1 cargo test -p http-semantics --test knowledge`"
        );
    }
}
