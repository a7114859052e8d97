//! Cycles among files.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::paths::Imports;

/// The shortest cycle through each file that is in one. Each cycle is listed once.
pub(crate) fn find(imports: &Imports) -> Vec<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut seen: BTreeSet<BTreeSet<PathBuf>> = BTreeSet::new();
    for start in imports.keys() {
        if let Some(cycle) = shortest(start, imports)
            && seen.insert(cycle.iter().cloned().collect())
        {
            found.push(cycle);
        }
    }
    found
}

/// The files of the shortest way from a file back to itself.
fn shortest(start: &PathBuf, imports: &Imports) -> Option<Vec<PathBuf>> {
    let mut before: BTreeMap<&PathBuf, &PathBuf> = BTreeMap::new();
    let mut waiting = VecDeque::from([start]);
    while let Some(file) = waiting.pop_front() {
        for next in imports.get(file).into_iter().flat_map(BTreeMap::keys) {
            if next == start {
                let mut cycle = vec![file.clone()];
                let mut at = file;
                while let Some(earlier) = before.get(at) {
                    cycle.push((*earlier).clone());
                    at = earlier;
                }
                cycle.reverse();
                return Some(cycle);
            }
            if !before.contains_key(next) {
                before.insert(next, file);
                waiting.push_back(next);
            }
        }
    }
    None
}

/// One line for each import of the cycle.
pub(crate) fn described(cycle: &[PathBuf], imports: &Imports, folder: &Path) -> String {
    let mut text = String::new();
    for (index, file) in cycle.iter().enumerate() {
        let next = &cycle[(index + 1) % cycle.len()];
        let name = |file: &Path| file.strip_prefix(folder).unwrap_or(file).display().to_string();
        let written = &imports[file][next];
        let _ = writeln!(text, "  {} imports {}: {written}", name(file), name(next));
    }
    text
}
