use std::fmt;

use super::tree::Place;

/// The error for a text that is no OpenAPI document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotOpenapi {
    /// The line, counted from 1, if the error has a place.
    pub line: Option<usize>,
    /// The column, counted from 1.
    pub column: Option<usize>,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for NotOpenapi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for NotOpenapi {}

impl NotOpenapi {
    pub(super) fn at(place: Place, reason: impl Into<String>) -> Self {
        let Place { line, column } = place;
        NotOpenapi { line: Some(line), column: Some(column), reason: reason.into() }
    }
}
