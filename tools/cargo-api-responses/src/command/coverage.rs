//! `coverage FOLDER`.

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{fs, io};

use crate::cli::CoverageFormat;
use crate::coverage::{self, records};

/// The environment variable that `api_responses::coverage` reads.
const VARIABLE: &str = "API_RESPONSES_COVERAGE";

pub(super) fn run(
    folder: &Path,
    threshold: Option<u8>,
    format: CoverageFormat,
    command: &[OsString],
    out: &mut impl Write,
    errors: &mut impl Write,
) -> u8 {
    let has_passed = match record(folder, command) {
        Ok(has_passed) => has_passed,
        Err(reason) => {
            let _ = writeln!(errors, "error: {reason}");
            return 2;
        }
    };
    let coverage = match coverage::read(folder) {
        Ok(coverage) => coverage,
        Err(failures) => {
            for failure in failures {
                let _ = writeln!(errors, "error: {failure}\n    {}", failure.remedy());
            }
            return 2;
        }
    };
    for path in &coverage.unfinished {
        let _ = writeln!(
            errors,
            "warning: {}: the last line is not complete, and is not counted",
            path.display()
        );
    }
    let _ = match format {
        CoverageFormat::Text => coverage::text(&coverage, out),
        CoverageFormat::Markdown => coverage::markdown(&coverage, out),
        CoverageFormat::Json => coverage::json(&coverage, out),
    };
    if !has_passed {
        let _ = writeln!(errors, "error: the command failed, so that responses may be missing");
        return 3;
    }
    let threshold = threshold.map_or(0, usize::from);
    // Not the rounded value: 199 of 200 are not 100 %.
    if coverage.seen() * 100 < threshold * coverage.declared() {
        let _ =
            writeln!(errors, "error: less than {threshold} % of the declared responses were seen");
        return 1;
    }
    0
}

/// Runs the command with an empty folder for its records, and returns whether it was successful. Without a command,
/// nothing is done.
fn record(folder: &Path, command: &[OsString]) -> Result<bool, String> {
    let [program, arguments @ ..] = command else { return Ok(true) };
    let folder = empty(folder)
        .map_err(|error| format!("{}: cannot be emptied: {error}", folder.display()))?;
    let status = Command::new(program)
        .args(arguments)
        .env(VARIABLE, folder)
        // The standard output is for the table.
        .stdout(Stdio::from(io::stderr()))
        .status()
        .map_err(|error| format!("`{}` cannot be run: {error}", program.display()))?;
    Ok(status.success())
}

/// Removes the records of earlier runs, and returns the absolute path: cargo runs tests in the folders of their
/// packages. Other files stay.
fn empty(folder: &Path) -> io::Result<std::path::PathBuf> {
    fs::create_dir_all(folder)?;
    for file in records(folder).unwrap_or_default() {
        fs::remove_file(file)?;
    }
    fs::canonicalize(folder)
}
