//! Reads other people's tables of HTTP status codes, and says where they contradict the registry.
//!
//! Data flows one way: [`read`] turns a text into rows, [`judge`] turns rows into findings, and
//! [`finding`] has the words for them. What HTTP says comes from `http-semantics` alone.

pub mod finding;
pub mod judge;
mod names;
pub mod read;

use finding::Finding;
use read::{NotText, Unreadable};

/// What there is to say about one text.
#[derive(Debug)]
pub struct Report {
    /// What is wrong or out of date: in the order of the text, and last what concerns all of it.
    pub findings: Vec<Finding>,
    /// The rows that have the look of an entry and could not be read.
    pub unreadable: Vec<Unreadable>,
    /// The first line that is not UTF-8.
    pub not_utf8: Option<usize>,
    /// How many status codes were read.
    pub codes: usize,
}

/// Reads a text and judges its rows.
///
/// ```
/// let report = guide_lint::check(b"- 404: Not Found\n- 203: See Other\n").unwrap();
/// let finding = &report.findings[0];
/// assert_eq!(finding.line, Some(2));
/// assert_eq!(finding.problem(), "203 is \"Non-Authoritative Information\"; \"See Other\" is 303");
/// assert_eq!(finding.source(), "RFC 9110 §15.3.4, §15.4.4");
/// ```
///
/// # Errors
///
/// [`NotText`] for a binary file and for UTF-16. A text without any status code is no error here:
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
