//! Every published package contains its README, its licences and the manifest fields that registries show.

use std::fs;
use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the folders of the workspace members that are published.
fn published() -> Vec<PathBuf> {
    let manifest = read(project().join("Cargo.toml"));
    let (_, members) = manifest.split_once("members = [").unwrap();
    let (members, _) = members.split_once(']').unwrap();
    let members = members.split('"').skip(1).step_by(2).map(|member| project().join(member));
    let published =
        members.filter(|member| !read(member.join("Cargo.toml")).contains("publish = false"));
    published.collect()
}

#[test]
fn packages_contain_readme_and_licences() {
    let packages = published();
    assert!(packages.len() >= 4, "{packages:?}");
    for package in packages {
        assert!(read(package.join("README.md")).starts_with("# "), "{}", package.display());
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            assert_eq!(
                read(package.join(licence)),
                read(project().join(licence)),
                "{} in {}",
                licence,
                package.display()
            );
        }
    }
}

#[test]
fn manifests_have_the_fields_that_registries_show() {
    for package in published() {
        let manifest = read(package.join("Cargo.toml"));
        for field in ["description", "documentation", "readme", "categories", "keywords", "license"]
        {
            let is_set = |line: &str| line.starts_with(field) && line.contains('=');
            assert!(manifest.lines().any(is_set), "{field} in {}", package.display());
        }
    }
}

/// The code of the root's README is compiled, so that of the packages is, too.
#[test]
fn code_in_the_readme_of_the_runtime_is_that_of_the_root() {
    let readme = read(project().join("runtime/README.md"));
    let root = read(project().join("README.md"));
    let blocks: Vec<&str> =
        readme.split("```rust\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(!blocks.is_empty());
    for block in blocks {
        assert!(root.contains(block), "not in the README of the root:\n{block}");
    }
}
