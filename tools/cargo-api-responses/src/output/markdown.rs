//! A table in Markdown, for the summary of a CI run or a comment.

use std::io::{self, Write};

use super::result::{File, NOTHING, Outcome, Totals};

pub(crate) fn write(files: &[File], totals: &Totals, out: &mut impl Write) -> io::Result<()> {
    let has_rows = |file: &File| match &file.outcome {
        Outcome::Read(linted) => file.is_about_nothing() || !linted.diagnostics.is_empty(),
        Outcome::Failed { .. } => true,
    };
    if files.iter().any(has_rows) {
        writeln!(out, "| Place | Level | Finding | Remedy | Source |\n|---|---|---|---|---|")?;
    }
    for file in files {
        let name = cell(&file.name);
        match &file.outcome {
            Outcome::Failed { reason, .. } => {
                writeln!(out, "| {name} | error | cannot be read: {} | | |", cell(reason))?;
            }
            Outcome::Read(_) if file.is_about_nothing() => {
                writeln!(out, "| {name} | error | {NOTHING} | | |")?;
            }
            Outcome::Read(linted) => {
                for diagnostic in &linted.diagnostics {
                    let line = diagnostic.line.map(|line| format!(":{line}")).unwrap_or_default();
                    writeln!(
                        out,
                        "| {name}{line} | {} | {} | {} | {} |",
                        diagnostic.level.name(),
                        cell(&diagnostic.problem),
                        cell(&diagnostic.remedy),
                        cell(&diagnostic.source),
                    )?;
                }
            }
        }
    }
    writeln!(out, "\n{totals}")
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "&lt;")
}
