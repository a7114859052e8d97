//! Checks the content of a file, in whichever format.

use std::fmt;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Level};
use crate::finding::Finding;
use crate::format::Format;
use crate::openapi::{self, NotOpenapi};
use crate::read::{self, NotText, Unreadable};
use crate::report::check_text;

/// The result for a file.
#[derive(Debug)]
pub struct Linted {
    /// The format in which the file was read.
    pub format: Format,
    /// What was found, in the order of the file.
    pub diagnostics: Vec<Diagnostic>,
    /// The number of codes in tables, lists and operations.
    pub codes: usize,
    /// The number of codes in sentences.
    pub mentions: usize,
    /// The first line that is not UTF-8.
    pub not_utf8: Option<usize>,
}

/// The error for a file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// The bytes are not a text.
    NotText(NotText),
    /// The text is no OpenAPI document.
    NotOpenapi(NotOpenapi),
}

impl fmt::Display for NotRead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotRead::NotText(error) => error.fmt(f),
            NotRead::NotOpenapi(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for NotRead {}

impl NotRead {
    /// Returns the position of the error, as far as it is known.
    pub fn position(&self) -> (Option<usize>, Option<usize>) {
        match self {
            NotRead::NotText(_) => (None, None),
            NotRead::NotOpenapi(error) => (error.line, error.column),
        }
    }
}

/// Checks the bytes of a file. Without a format, the name of the file and its content decide.
///
/// ```
/// use cargo_api_responses::lint::lint;
///
/// let linted = lint("errors.md".as_ref(), b"- 203: See Other\n", None).unwrap();
/// assert_eq!(linted.diagnostics[0].rule, "phrase-of-another-code");
/// ```
///
/// # Errors
///
/// Returns [`NotRead`] for bytes that are not a text, and for an OpenAPI document that cannot be read.
pub fn lint(file: &Path, bytes: &[u8], format: Option<Format>) -> Result<Linted, NotRead> {
    let (text, not_utf8) = read::decode(bytes).map_err(NotRead::NotText)?;
    let format = format.unwrap_or_else(|| Format::of(file, &text));
    if format == Format::Openapi {
        let judged = openapi::judge(&text).map_err(NotRead::NotOpenapi)?;
        let (diagnostics, codes) = (judged.diagnostics, judged.responses);
        return Ok(Linted { format, diagnostics, codes, mentions: 0, not_utf8 });
    }
    let report = check_text(&text, format);
    let findings = report.findings.iter().map(of_finding);
    let mut diagnostics: Vec<Diagnostic> =
        findings.chain(report.unreadable.iter().map(of_unreadable)).collect();
    diagnostics.sort_by_key(|diagnostic| diagnostic.line.unwrap_or(usize::MAX));
    let (codes, mentions) = (report.codes, report.mentions);
    Ok(Linted { format, diagnostics, codes, mentions, not_utf8 })
}

fn of_finding(finding: &Finding) -> Diagnostic {
    Diagnostic {
        line: finding.line,
        column: None,
        level: if finding.is_contradiction() { Level::Error } else { Level::Note },
        rule: finding.check(),
        problem: finding.problem(),
        remedy: finding.remedy(),
        source: finding.source(),
    }
}

fn of_unreadable(row: &Unreadable) -> Diagnostic {
    Diagnostic {
        line: Some(row.line),
        column: None,
        level: Level::Error,
        rule: UNREADABLE,
        problem: row.problem(),
        remedy: row.remedy(),
        source: row.source(),
    }
}

/// The name of the check for entries that cannot be read.
pub const UNREADABLE: &str = "unreadable-entry";
