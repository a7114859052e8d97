//! The rows of sets, in the pages that rustdoc writes for `shop` and `shared`.
//!
//! `tables.txt` has the tables of these pages. To write it: `BLESS=1 cargo test -p api-responses-tests --test rustdoc`.

mod table;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use table::tables;

/// Runs rustdoc, which must not warn. Returns the folder with the pages.
fn documented(arguments: &[&str]) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| folder.join("../target"), |target| folder.join("..").join(target));
    let output = Command::new(env!("CARGO"))
        .current_dir(folder.join(".."))
        .args(["doc", "--offline", "--no-deps", "-p", "documented-shop", "-p", "documented-errors"])
        .args(arguments)
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("doc")
}

/// Adds the tables of all pages in a folder, in the order of their names.
fn add_tables(all: &mut String, folder: &Path, root: &Path) {
    let entries = fs::read_dir(folder).expect("rustdoc has written the folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            add_tables(all, &path, root);
            continue;
        }
        if path.to_string_lossy().ends_with("Response.html") {
            // There are no errors in the enum of the successes.
            continue;
        }
        let page = fs::read_to_string(&path).expect("a page in UTF-8");
        let tables = tables(&page);
        if !tables.is_empty() {
            let name = path.strip_prefix(root).expect("a page in the folder");
            let name = name.to_string_lossy();
            for line in [&*name, &*tables] {
                all.push_str(line);
                all.push('\n');
            }
        }
    }
}

#[test]
fn handlers_show_a_row_for_each_code_of_a_set() {
    let without_features = documented(&[]);
    // A second run would replace the pages.
    let mut all = String::new();
    for package in ["documented_errors", "documented_shop"] {
        add_tables(&mut all, &without_features.join(package), &without_features);
    }
    let page = |name: &str, all: &str| -> String {
        let start = all.find(name).unwrap_or_else(|| panic!("{name} in\n{all}"));
        let page = &all[start..];
        page[..page.find("\n\n").unwrap_or(page.len())].to_owned()
    };
    assert!(page("documented_shop/fn.before.html", &all).contains("Without the feature."));

    let root = documented(&[
        "--document-private-items",
        "--features",
        "documented-shop/extra,documented-errors/locks",
    ]);
    let mut with_features = String::new();
    add_tables(&mut with_features, &root.join("documented_shop"), &root);
    assert!(page("documented_shop/fn.before.html", &with_features).contains("With the feature."));
    assert!(page("imports/fn.worded.html", &with_features).contains("423 Locked"));
    assert!(page("imports/fn.worded.html", &with_features).contains("via `InCrate`"));

    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("rustdoc/tables.txt");
    if env::var_os("BLESS").is_some() {
        fs::write(&expected, &all).expect("the file can be written");
    }
    let expected = fs::read_to_string(expected).expect("the expected tables");
    assert!(all == expected, "the tables have changed; read the difference after BLESS=1:\n{all}");
}
