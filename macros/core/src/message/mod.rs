//! All messages of the macro. This module contains only texts: the callers look up what the texts need.
//!
//! A message says what is wrong, in words that are clear without the RFC. `help:` says what to write, and
//! `note:` names the rule and its source. Messages are in lower case, without a full stop, with backticks
//! around code.

mod any_status;
mod check;
mod conversion;
mod example;
mod existing_enum;
mod included;
mod intent;
mod member;
mod path;
mod project;
mod relay;
mod resolve;
mod rule;
mod settings;
mod syntax;

use std::fmt;

use http_semantics::Rule;

pub(crate) use any_status::*;
pub(crate) use check::*;
pub(crate) use conversion::*;
pub(crate) use example::*;
pub(crate) use existing_enum::*;
pub(crate) use included::*;
pub(crate) use intent::*;
pub(crate) use member::*;
pub(crate) use path::*;
pub(crate) use project::*;
pub(crate) use relay::*;
pub(crate) use resolve::*;
pub(crate) use rule::*;
pub(crate) use settings::*;
pub(crate) use syntax::*;

pub(crate) struct Message {
    what: String,
    help: Option<String>,
    note: Option<String>,
}

impl Message {
    fn new(what: impl Into<String>) -> Self {
        Message { what: what.into(), help: None, note: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// A note with the rule and where it is stated.
    fn rule(self, rule: &Rule, citation: &str) -> Self {
        let name = rule.name;
        if citation.is_empty() {
            return self.note(format!("rule `{name}`"));
        }
        self.note(format!("rule `{name}`, {citation}"))
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(help) = &self.help {
            write!(f, "\nhelp: {help}")?;
        }
        if let Some(note) = &self.note {
            write!(f, "\nnote: {note}")?;
        }
        Ok(())
    }
}

/// `a`, `a or b`, `a, b or c`
fn either(words: &[String]) -> String {
    joined(words, "or")
}

/// `a`, `a and b`, `a, b and c`
fn all(words: &[String]) -> String {
    joined(words, "and")
}

fn joined(words: &[String], last_word: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} {last_word} {last}", others.join(", ")),
    }
}

fn quoted<T: fmt::Display>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values.into_iter().map(|value| format!("`{value}`")).collect()
}
