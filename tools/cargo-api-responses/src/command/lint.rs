//! `lint FILE…`.

use std::fs;
use std::io::{self, IsTerminal as _, Read as _, Write};
use std::path::{Path, PathBuf};

use super::files::files;
use crate::cli::OutputFormat;
use crate::format::Format;
use crate::lint::lint;
use crate::output::{self, File, Outcome};

/// Progress is shown for at least as many files.
const MANY: usize = 10;

pub(super) fn run(
    arguments: &[PathBuf],
    output: OutputFormat,
    read_as: Option<Format>,
    deny_warnings: bool,
    out: &mut impl Write,
    errors: &mut impl Write,
) -> u8 {
    let paths = files(arguments);
    let shows_progress = paths.len() >= MANY && io::stderr().is_terminal();
    let from_folders = paths.len() > arguments.len() || arguments.iter().any(|path| path.is_dir());
    let mut read = Vec::with_capacity(paths.len());
    for (index, path) in paths.iter().enumerate() {
        if shows_progress {
            let _ = write!(errors, "\r\x1b[Kreading {} of {}", index + 1, paths.len());
            let _ = errors.flush();
        }
        let file = read_file(path, read_as);
        // In a folder, most documents are about something else.
        let is_named = arguments.contains(path);
        if !(from_folders && !is_named && file.is_about_nothing()) {
            read.push(file);
        }
    }
    if shows_progress {
        let _ = write!(errors, "\r\x1b[K");
    }
    let totals = output::Totals::of(&read);
    let _ = match output {
        OutputFormat::Text => output::text::write(&read, &totals, out, errors),
        OutputFormat::Json => output::json::write(&read, &totals, out),
        OutputFormat::Sarif => output::sarif::write(&read, out),
        OutputFormat::Markdown => output::markdown::write(&read, &totals, out),
    };
    match totals {
        output::Totals { unread: 1.., .. } => 2,
        output::Totals { errors: 1.., .. } => 1,
        output::Totals { warnings: 1.., .. } if deny_warnings => 1,
        output::Totals { .. } => 0,
    }
}

fn read_file(path: &Path, read_as: Option<Format>) -> File {
    let is_input = path.as_os_str() == "-";
    let name = if is_input { "(standard input)".into() } else { path.to_string_lossy() };
    let outcome = match content(path, is_input) {
        Err(error) => Outcome::failed(error.to_string()),
        Ok(bytes) => match lint(path, &bytes, read_as) {
            Ok(linted) => Outcome::Read(linted),
            Err(error) => {
                let (line, column) = error.position();
                Outcome::Failed { reason: error.to_string(), line, column }
            }
        },
    };
    File { name: name.into_owned(), outcome }
}

fn content(path: &Path, is_input: bool) -> io::Result<Vec<u8>> {
    if !is_input {
        return fs::read(path);
    }
    let mut content = Vec::new();
    io::stdin().lock().read_to_end(&mut content)?;
    Ok(content)
}
