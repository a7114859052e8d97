//! Where the file is: beside the `Cargo.toml` of the package, or else of its workspace.

use std::fs;
use std::path::{Path, PathBuf};

/// The name of the file.
pub(super) const FILE: &str = "api-responses.toml";

/// A file with settings.
pub(super) struct Found {
    pub(super) path: PathBuf,
    /// As messages show it: relative to the package.
    pub(super) shown: String,
}

/// Finds the file for the package in a folder.
pub(super) fn file_for(package: &Path) -> Option<Found> {
    let own = package.join(FILE);
    if own.exists() {
        return Some(Found { path: own, shown: FILE.to_owned() });
    }
    let (workspace, shown) = workspace_of(package)?;
    let path = workspace.join(FILE);
    path.exists().then(|| Found { path, shown: format!("{shown}{FILE}") })
}

/// The folder of the workspace, and how it is written relative to the package. cargo finds it in the same way: it is
/// the next folder above whose `Cargo.toml` has a `[workspace]`.
fn workspace_of(package: &Path) -> Option<(&Path, String)> {
    // A package in a folder of vendored or downloaded sources is not a member of the workspace around it.
    if package.join(".cargo-checksum.json").exists() || package.join(".cargo-ok").exists() {
        return None;
    }
    let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap_or_default();
    if is_workspace(&manifest) {
        return None;
    }
    let mut shown = String::new();
    for folder in package.ancestors().skip(1) {
        shown.push_str("../");
        let Ok(manifest) = fs::read_to_string(folder.join("Cargo.toml")) else { continue };
        if is_workspace(&manifest) {
            let inside = package.strip_prefix(folder).ok()?;
            return (!is_excluded(&manifest, inside)).then_some((folder, shown));
        }
    }
    None
}

fn is_workspace(manifest: &str) -> bool {
    manifest.lines().any(|line| {
        let line = line.trim_start();
        line.starts_with("[workspace]") || line.starts_with("[workspace.")
    })
}

/// Whether the workspace has the folder in its `exclude`.
fn is_excluded(manifest: &str, inside: &Path) -> bool {
    let Some((_, table)) = manifest.split_once("[workspace]") else { return false };
    let table = table.split("\n[").next().unwrap_or_default();
    let list = table.lines().position(|line| {
        line.trim_start()
            .strip_prefix("exclude")
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    });
    let Some(first) = list else { return false };
    let rest: Vec<&str> = table.lines().skip(first).collect();
    let rest = rest.join("\n");
    let list = rest.split(']').next().unwrap_or_default();
    list.split(['"', '\'']).skip(1).step_by(2).any(|folder| inside.starts_with(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excluded_folders_are_recognized() {
        let manifest = "[workspace]\nmembers = [\"a\"]\nexclude = [\n  \"tests/fuzz\", 'old',\n]\n\n[a]\nexclude = ['b']\n";
        for (inside, expected) in
            [("tests/fuzz", true), ("old/one", true), ("a", false), ("b", false)]
        {
            assert_eq!(is_excluded(manifest, Path::new(inside)), expected, "{inside}");
        }
        assert!(is_workspace(manifest) && is_workspace("[package]\n[workspace.dependencies]"));
        assert!(!is_workspace("[package]\nversion.workspace = true\n"));
    }
}
