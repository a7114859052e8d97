//! The results for all files.

use std::fmt;

use crate::diagnostic::Level;
use crate::lint::{Linted, UNREADABLE};

/// A file and its result.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) outcome: Outcome,
}

#[derive(Debug)]
pub(crate) enum Outcome {
    Read(Linted),
    /// The file cannot be read.
    Failed {
        reason: String,
        line: Option<usize>,
        column: Option<usize>,
    },
}

impl Outcome {
    pub(crate) fn failed(reason: String) -> Self {
        Outcome::Failed { reason, line: None, column: None }
    }
}

impl File {
    /// Returns whether the file was read and contains neither status codes nor findings.
    pub(crate) fn is_about_nothing(&self) -> bool {
        match &self.outcome {
            Outcome::Read(linted) => {
                linted.codes == 0 && linted.mentions == 0 && linted.diagnostics.is_empty()
            }
            Outcome::Failed { .. } => false,
        }
    }
}

/// What to say about a file without status codes.
pub(crate) const NOTHING: &str =
    "no status codes found: expected a table, a list of `404 Not Found`, or operations";

/// The numbers of the summary.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    pub(crate) codes: usize,
    pub(crate) mentions: usize,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) notes: usize,
    /// Files and entries that could not be read, and files without status codes.
    pub(crate) unread: usize,
}

impl Totals {
    pub(crate) fn of(files: &[File]) -> Self {
        let mut totals = Totals::default();
        for file in files {
            let Outcome::Read(linted) = &file.outcome else {
                totals.unread += 1;
                continue;
            };
            totals.codes += linted.codes;
            totals.mentions += linted.mentions;
            totals.unread += usize::from(file.is_about_nothing());
            for diagnostic in &linted.diagnostics {
                match diagnostic.level {
                    _ if diagnostic.rule == UNREADABLE => totals.unread += 1,
                    Level::Error => totals.errors += 1,
                    Level::Warning => totals.warnings += 1,
                    Level::Note => totals.notes += 1,
                }
            }
        }
        totals
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", counted(self.codes, "status code"))?;
        if self.mentions > 0 {
            write!(f, " and {} in sentences", self.mentions)?;
        }
        write!(f, ": {}, ", counted(self.errors, "contradiction"))?;
        if self.warnings > 0 {
            write!(f, "{}, ", counted(self.warnings, "warning"))?;
        }
        write!(f, "{}", counted(self.notes, "note"))?;
        if self.unread > 0 {
            write!(f, ", {} not read", self.unread)?;
        }
        Ok(())
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
