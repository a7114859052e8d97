//! Checks the rows of a guide.

use crate::finding::Finding;
use crate::format::Format;
use crate::judge;
use crate::read::{self, NotText, Unreadable};

/// The result for one text.
#[derive(Debug)]
pub struct Report {
    /// What is wrong or out of date, in the order of the text. Findings about the whole text are last.
    pub findings: Vec<Finding>,
    /// The rows that look like an entry but cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// The first line that is not UTF-8.
    pub not_utf8: Option<usize>,
    /// The number of status codes in tables and lists.
    pub codes: usize,
    /// The number of status codes in sentences.
    pub mentions: usize,
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
    let (text, not_utf8) = read::decode(bytes)?;
    Ok(Report { not_utf8, ..check_text(&text, Format::Markdown) })
}

/// Reads a text in a format and checks its rows and the codes in its sentences.
///
/// ```
/// use cargo_api_responses::{check_text, format::Format};
///
/// let report = check_text("<li>203: See Other</li>", Format::Html);
/// assert_eq!(report.findings[0].line, Some(1));
/// ```
pub fn check_text(text: &str, format: Format) -> Report {
    let guide = read::read_text(text, format);
    let mut findings = judge::judge(&guide.rows);
    findings.extend(judge::judge_mentions(&guide.mentions, &guide.rows));
    // Findings about the whole text are last.
    findings.sort_by_key(|finding| finding.line.unwrap_or(usize::MAX));
    Report {
        findings,
        unreadable: guide.unreadable,
        not_utf8: guide.not_utf8,
        codes: guide.rows.len(),
        mentions: guide.mentions.len(),
    }
}
