//! The files that the arguments name.

use std::fs;
use std::path::{Path, PathBuf};

/// The extensions of the documents in a folder. A JSON or YAML file in a folder is seldom an OpenAPI document,
/// so these are read only if their name says that they are.
const DOCUMENTS: [&str; 9] =
    ["md", "markdown", "mdx", "html", "htm", "rst", "adoc", "asciidoc", "txt"];

/// Returns the files, and the documents in the folders, in the order of their names.
pub(super) fn files(arguments: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for argument in arguments {
        if argument.is_dir() {
            of_folder(argument, &mut files);
        } else {
            files.push(argument.clone());
        }
    }
    files
}

fn of_folder(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        // Reading it as a file reports the error.
        files.push(folder.to_owned());
        return;
    };
    let mut entries: Vec<_> = entries.flatten().collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        let is_skipped = name.starts_with('.') || ["target", "node_modules"].contains(&&*name);
        // The type of a symbolic link is not that of its target, so there are no circles.
        let Ok(kind) = entry.file_type() else { continue };
        if is_skipped {
            continue;
        }
        if kind.is_dir() {
            of_folder(&entry.path(), files);
        } else if kind.is_file() && is_document(&name) {
            files.push(entry.path());
        }
    }
}

fn is_document(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let is_openapi = ["json", "yaml", "yml"].contains(&extension) && stem.contains("openapi");
    DOCUMENTS.contains(&extension) || is_openapi
}
