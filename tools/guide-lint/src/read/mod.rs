//! From a text to its rows.
//!
//! A number is read as a status code where a table or a list makes it one, and the words beside it
//! or the heading above it say so. A number in a sentence, a port, a year and a price are none,
//! and an HTTP message (`HTTP/1.1 200 OK`) is an example, not an entry: its reason phrase is the
//! server's own choice (RFC 9112 §4).

mod blocks;
mod context;
mod decode;
mod entry;
mod list;
mod markup;
mod table;

use std::fmt;

use http_semantics::State;

pub use decode::NotText;

use crate::names;

/// A text's entries.
#[derive(Debug, Default)]
pub struct Guide {
    /// In the order of the text.
    pub rows: Vec<Row>,
    /// What looks like an entry and is none.
    pub unreadable: Vec<Unreadable>,
    /// The first line that is not UTF-8.
    pub not_utf8: Option<usize>,
}

/// One status code, with what stands beside it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The line in the text, from 1.
    pub line: usize,
    /// The number, of three digits.
    pub code: u16,
    /// The English words beside it.
    pub phrase: Phrase,
    /// All of the row, without markup.
    pub text: String,
}

/// The English words beside a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// There are none, and nothing says that there should be any.
    None,
    /// There are none, where the other rows have theirs.
    Absent,
    /// These.
    Written {
        /// The words up to the next punctuation mark.
        words: String,
        /// Whether nothing belongs to them that could not be read as English words.
        whole: bool,
        /// What makes them the phrase and not a description.
        place: Place,
    },
}

/// Where the words beside a number stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// They may be a description just as well.
    Open,
    /// Where the other rows have their phrases, or right behind the number.
    Usual,
    /// In a column that is headed `Reason phrase`.
    Headed,
}

/// A row that looks like an entry and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line in the text, from 1.
    pub line: usize,
    /// What stands where the number should; empty where nothing does.
    pub number: String,
    /// The phrase beside it.
    pub phrase: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Unreadable { number, phrase, .. } = self;
        match (number.as_str(), phrase.as_str()) {
            ("", phrase) => write!(f, "no status code stands beside \"{phrase}\"")?,
            (number, "") => write!(f, "`{number}` cannot be read as a status code")?,
            _ => write!(f, "`{number}` beside \"{phrase}\" cannot be read as a status code")?,
        }
        let meant = names::registered(phrase);
        match meant.filter(|status| status.state == State::Registered) {
            Some(status) => write!(f, "\n    write `{status}` ({})", status.reference),
            None => f.write_str("\n    write three digits (RFC 9110 §15)"),
        }
    }
}

/// Reads a text.
///
/// ```
/// use guide_lint::read::read;
///
/// let guide = read(b"| Code | Meaning |\n|---|---|\n| 404 | Not Found |\n").unwrap();
/// assert_eq!((guide.rows[0].line, guide.rows[0].code), (3, 404));
/// assert!(read(b"in 404 of 1000 cases").unwrap().rows.is_empty());
/// ```
///
/// # Errors
///
/// [`NotText`] for a binary file and for UTF-16.
pub fn read(bytes: &[u8]) -> Result<Guide, NotText> {
    let text = decode::decode(bytes)?;
    let mut guide = Guide { not_utf8: text.not_utf8, ..Guide::default() };
    for block in blocks::blocks(&text.text) {
        match block {
            blocks::Block::Table(table) => table::read(&table, &mut guide),
            blocks::Block::List(list) => list::read(&list, &mut guide),
        }
    }
    guide.rows.sort_by_key(|row| row.line);
    guide.unreadable.sort_by_key(|row| row.line);
    Ok(guide)
}
