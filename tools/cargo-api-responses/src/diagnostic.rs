//! What a finding consists of, in every format of documents and of output.

/// Something that is wrong, out of date or missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The line, counted from 1; `None` for the whole document.
    pub line: Option<usize>,
    /// The column, counted from 1, if it is known.
    pub column: Option<usize>,
    /// How serious it is.
    pub level: Level,
    /// The name of the rule or check, as `explain` knows it.
    pub rule: &'static str,
    /// What is wrong: lower case, no full stop.
    pub problem: String,
    /// What to write.
    pub remedy: String,
    /// The citation.
    pub source: String,
}

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Correct, but out of date or incomplete.
    Note,
    /// Legal, but probably a mistake.
    Warning,
    /// It contradicts the registry or a specification.
    Error,
}

impl Level {
    /// Returns the name: `error`.
    pub fn name(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}
