//! Checks tables and lists of HTTP status codes in documents against the registry.
//!
//! [`read`] turns a text into rows, [`judge`] compares the rows with the registry, and [`finding`]
//! contains the messages. All facts about HTTP come from `http-semantics`.

pub mod finding;
pub mod judge;
mod names;
pub mod read;

use finding::Finding;
use read::{NotText, Unreadable};

/// The result for one text.
#[derive(Debug)]
pub struct Report {
    /// What is wrong or out of date, in the order of the text. Findings about the whole text are last.
    pub findings: Vec<Finding>,
    /// The rows that look like an entry but cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// The first line that is not UTF-8.
    pub not_utf8: Option<usize>,
    /// The number of status codes that were read.
    pub codes: usize,
}

/// Reads a text and checks its rows.
///
/// ```
/// let report = cargo_api_responses::check(b"- 404: Not Found\n- 203: See Other\n").unwrap();
/// let finding = &report.findings[0];
/// assert_eq!(finding.line, Some(2));
/// assert_eq!(finding.problem(), "203 is \"Non-Authoritative Information\"; \"See Other\" is 303");
/// assert_eq!(finding.source(), "RFC 9110 §15.3.4, §15.4.4");
/// ```
///
/// # Errors
///
/// Returns [`NotText`] for a binary file and for UTF-16. A text without status codes is not an error:
/// [`Report::codes`] is 0.
pub fn check(bytes: &[u8]) -> Result<Report, NotText> {
    let guide = read::read(bytes)?;
    Ok(Report {
        findings: judge::judge(&guide.rows),
        unreadable: guide.unreadable,
        not_utf8: guide.not_utf8,
        codes: guide.rows.len(),
    })
}
