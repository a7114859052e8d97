//! No file imports a file that imports it, directly or through others.
//!
//! The test reads the module tree of each library and resolves `use` paths and inline paths to the file
//! that defines the item. It compares files, not modules:
//!
//! - A path through a module, or through a re-export, leads to the file that *defines* the item. So
//!   `use crate::message;` followed by `message::no_responses()` is an import of `message/resolve.rs`.
//! - `mod` lines and `pub use` lines (also `pub(crate)` and `pub(super)`) are no imports by themselves:
//!   a parent that only declares and re-exports its children imports nothing. If the code of the parent
//!   uses a child, and the child uses an item that the parent defines, this is a cycle.
//! - A file that re-exports an item beside code of its own is imported with the item: whoever reads the
//!   path looks into that file. So `emit/description.rs` may not take from `emit/rustdoc/mod.rs` what that
//!   re-exports, if the code of `emit/rustdoc/mod.rs` uses `emit/description.rs`.
//! - Unit tests (`#[cfg(test)]`) are not read.
//! - Method calls are not seen: what a method needs is imported where the method is defined.

mod cycles;
mod paths;
mod tree;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use tree::Crate;

/// The root files of all libraries and programs.
const ROOTS: &[&str] = &[
    "macros/src/lib.rs",
    "macros/core/src/lib.rs",
    "macros/record/src/lib.rs",
    "runtime/src/lib.rs",
    "semantics/src/lib.rs",
    "tools/cargo-api-responses/src/lib.rs",
    "tools/cargo-api-responses/src/main.rs",
];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The cycles among the files of a crate, one text each.
fn cycles_of(root: &Path, read: &dyn Fn(&Path) -> Option<String>) -> Vec<String> {
    let tree = Crate::read(root, read).expect("the root file can be read");
    let imports = paths::imports(&tree);
    let folder = root.parent().expect("a file is in a folder");
    cycles::find(&imports).iter().map(|cycle| cycles::described(cycle, &imports, folder)).collect()
}

fn cycles_on_disk(root: &str) -> Vec<String> {
    cycles_of(&workspace().join(root), &|file| fs::read_to_string(file).ok())
}

#[test]
fn no_file_imports_a_file_that_imports_it() {
    let found: Vec<String> = ROOTS
        .iter()
        .flat_map(|root| {
            cycles_on_disk(root).into_iter().map(move |cycle| format!("{root}\n{cycle}"))
        })
        .collect();
    assert!(found.is_empty(), "{} import cycles\n\n{}", found.len(), found.join("\n"));
}

fn cycles_in(files: &[(&str, &str)]) -> Vec<String> {
    let files: HashMap<PathBuf, &str> =
        files.iter().map(|(name, text)| (PathBuf::from(name), *text)).collect();
    cycles_of(Path::new("src/lib.rs"), &|file| files.get(file).map(|text| (*text).to_owned()))
}

#[test]
fn two_files_that_import_each_other_are_a_cycle() {
    let found = cycles_in(&[
        ("src/lib.rs", "mod one; mod two;"),
        ("src/one.rs", "use crate::two::Two; pub struct One(Two);"),
        ("src/two.rs", "pub struct Two(Option<Box<super::one::One>>);"),
    ]);
    assert_eq!(
        found,
        ["  one.rs imports two.rs: crate::two::Two\n  two.rs imports one.rs: super::one::One\n"]
    );
}

#[test]
fn a_child_may_not_use_its_parent_if_the_parent_uses_it() {
    let parent = "mod child; pub struct Parent; fn make() { child::Child::make() }";
    let child = "use super::Parent; pub struct Child(Parent);";
    let found =
        cycles_in(&[("src/lib.rs", "mod a;"), ("src/a/mod.rs", parent), ("src/a/child.rs", child)]);
    assert_eq!(found.len(), 1, "{found:?}");
    let parent = "mod child; pub use child::Child; pub struct Parent;";
    let found =
        cycles_in(&[("src/lib.rs", "mod a;"), ("src/a.rs", parent), ("src/a/child.rs", child)]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_parent_that_uses_what_it_re_exports_imports_it() {
    let child = "use super::Parent; pub struct Child(Parent);";
    for parent in [
        "mod child; pub use child::Child; pub struct Parent(Child);",
        "mod child; pub use child::*; pub struct Parent(Vec<Child>);",
        "mod child; use child::{self, Child as Other}; pub struct Parent;",
    ] {
        let found =
            cycles_in(&[("src/lib.rs", "mod a;"), ("src/a.rs", parent), ("src/a/child.rs", child)]);
        assert_eq!(found.len(), 1, "{parent}");
    }
}

#[test]
fn re_exports_lead_to_the_file_that_defines() {
    let found = cycles_in(&[
        ("src/lib.rs", "mod message; mod syntax; mod model;"),
        (
            "src/message/mod.rs",
            "mod of_syntax; mod of_model; pub use of_syntax::*; pub use of_model::*;",
        ),
        ("src/message/of_syntax.rs", "pub fn unreadable() {}"),
        ("src/message/of_model.rs", "pub fn wrong(_: crate::model::Model) {}"),
        ("src/model.rs", "use crate::syntax::Syntax; pub struct Model(Syntax);"),
        (
            "src/syntax.rs",
            "use crate::message; pub struct Syntax; fn f() { message::unreadable() }",
        ),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_file_that_re_exports_beside_its_own_code_is_imported() {
    let found = cycles_in(&[
        ("src/lib.rs", "mod description; mod rustdoc;"),
        ("src/description.rs", "use crate::rustdoc::escaped; pub fn meaning() { escaped() }"),
        (
            "src/rustdoc/mod.rs",
            "mod markdown; pub use markdown::escaped; fn f() { crate::description::meaning() }",
        ),
        ("src/rustdoc/markdown.rs", "pub fn escaped() {}"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn imports_are_found_in_macros_functions_and_braces() {
    for (what, text) in [
        ("macro", "pub fn a() { println!(\"{}\", crate::b::B); }"),
        ("function", "pub fn a() { use crate::{b::{B, C}, c}; }"),
        ("braces", "use crate::{c, b::{self, B}}; pub fn a() {}"),
        ("glob", "use crate::b::*; pub fn a() { f(B) }"),
        ("module", "use crate::b; pub fn a() { b::B }"),
        ("macro by example", "pub fn a() { crate::exported!() }"),
    ] {
        let b = "use crate::a::a; pub struct B; pub struct C; #[macro_export] macro_rules! exported { () => {} }";
        let found = cycles_in(&[
            ("src/lib.rs", "mod a; mod b; mod c;"),
            ("src/a.rs", text),
            ("src/b.rs", b),
            ("src/c.rs", ""),
        ]);
        assert_eq!(found.len(), 1, "{what}");
    }
}

#[test]
fn tests_and_other_crates_are_no_imports() {
    let found = cycles_in(&[
        ("src/lib.rs", "mod a; mod b;"),
        (
            "src/a.rs",
            "use std::fmt; pub fn a(_: syn::Type) {} #[cfg(test)] mod tests { use crate::b::B; }",
        ),
        ("src/b.rs", "use crate::a::a; pub struct B; macro_rules! m { () => { $crate::b::B } }"),
    ]);
    assert_eq!(found, [""; 0]);
}
