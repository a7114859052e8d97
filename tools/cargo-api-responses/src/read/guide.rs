//! The rows of a text.

use std::fmt;

use http_semantics::{State, Status};

use crate::names;

/// The entries of a text.
#[derive(Debug, Default)]
pub struct Guide {
    /// The rows, in the order of the text.
    pub rows: Vec<Row>,
    /// The codes with their phrases in sentences.
    pub mentions: Vec<Row>,
    /// The rows that look like an entry but cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// The first line that is not UTF-8.
    pub not_utf8: Option<usize>,
}

/// A status code, with the text beside it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The line in the text, counted from 1.
    pub line: usize,
    /// The number, which has three digits.
    pub code: u16,
    /// The English words beside it.
    pub phrase: Phrase,
    /// The whole row, without markup.
    pub text: String,
    /// The texts beside the number, one for each cell.
    pub cells: Vec<String>,
    /// The number of the table or list; `None` where a code can be repeated.
    pub block: Option<usize>,
}

/// The English words beside a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// There are none, and none are expected.
    None,
    /// There are none, but the other rows have phrases.
    Absent,
    /// There are words.
    Written {
        /// The words up to the next punctuation mark.
        words: String,
        /// Whether they are the whole text, without parts in another language.
        whole: bool,
        /// Where the words are, which shows whether they are the phrase or a description.
        place: Place,
    },
}

/// The place of the words beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A place that may also contain a description.
    Open,
    /// The place of the phrases in the other rows, or directly after the number.
    Usual,
    /// A column with the heading `Reason phrase`.
    Headed,
}

/// A row that looks like an entry but cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line in the text, counted from 1.
    pub line: usize,
    /// The text in the place of the number; may be empty.
    pub number: String,
    /// The phrase beside the number.
    pub phrase: String,
}

impl Unreadable {
    /// Returns what is wrong.
    pub fn problem(&self) -> String {
        let Unreadable { number, phrase, .. } = self;
        match (number.as_str(), phrase.as_str()) {
            ("", phrase) => format!("no status code beside \"{phrase}\""),
            (number, "") => format!("`{number}` cannot be read as a status code"),
            _ => format!("`{number}` beside \"{phrase}\" cannot be read as a status code"),
        }
    }

    /// Returns what to write instead.
    pub fn remedy(&self) -> String {
        match self.meant() {
            Some(status) => format!("write `{status}`"),
            None => "write three digits".to_owned(),
        }
    }

    /// Returns the citation.
    pub fn source(&self) -> String {
        let reference = self.meant().map(|status| status.reference.citation);
        reference.unwrap_or("RFC 9110 §15").to_owned()
    }

    fn meant(&self) -> Option<&'static Status> {
        names::registered(&self.phrase).filter(|status| status.state == State::Registered)
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n    {} ({})", self.problem(), self.remedy(), self.source())
    }
}
