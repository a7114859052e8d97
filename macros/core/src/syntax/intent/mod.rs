//! What an item that could not be read is meant to be.
//!
//! A mistake often shows its intention: `"404"`, `Missing: 404`, `[200, 404]`, the syntax of another tool. The
//! message then shows the item as it must be written, and the responses that are meant are declared, so that the
//! handler may mention them.
//!
//! Nothing here runs for an item that can be read.

mod code;
mod entry;
mod head;
mod list;
mod named;
mod option;
mod set;

use super::attribute::{self, EntryAttributes};
use super::cursor::{Cursor, LeftOver};
use super::entry::Entry;
use super::set::WrittenSet;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message::Message;

pub(super) use entry::continues;
pub(super) use head::{HeadIntent, after_method, before_method, of_utoipa};

/// What an item is meant to be.
#[derive(Default)]
pub(super) struct Intent {
    /// Better words than the first error about the item.
    pub(super) report: Option<(Blame, Message)>,
    pub(super) entries: Vec<Entry>,
    pub(super) sets: Vec<WrittenSet>,
    /// Whether a response may be missing.
    pub(super) is_incomplete: bool,
}

impl Intent {
    fn reported(blame: impl Into<Blame>, message: Message) -> Intent {
        Intent { report: Some((blame.into(), message)), ..Intent::default() }
    }

    fn with(mut self, entry: Entry) -> Intent {
        self.entries.push(entry);
        self
    }

    fn incomplete(mut self) -> Intent {
        self.is_incomplete = true;
        self
    }
}

/// What the tokens of an item are meant to be, if that is known.
pub(super) fn of_item(item: Cursor<'_>) -> Option<Intent> {
    // What syn leaves over here is not reported.
    let left_over = LeftOver::default();
    let mut rest = item.at(item.rest(), &left_over);
    let attributes = quietly(|diagnostics| attribute::parse(&mut rest, diagnostics));
    option::of(rest)
        .or_else(|| list::of(rest))
        .or_else(|| set::of(rest))
        .or_else(|| named::of(rest))
        .or_else(|| entry::of(rest))
        .map(|intent| with_attributes(intent, attributes))
}

/// The attributes belong to the first response.
fn with_attributes(mut intent: Intent, attributes: EntryAttributes) -> Intent {
    if let Some(first) = intent.entries.first_mut() {
        if attributes.first.is_some() {
            first.attributes = attributes;
        }
    } else if let Some(first) = intent.sets.first_mut() {
        first.attributes = attributes;
    }
    intent
}

/// Tries to read something. What is wrong with it is not reported.
fn quietly<T>(read: impl FnOnce(&mut Diagnostics) -> T) -> T {
    let mut diagnostics = Diagnostics::default();
    let outcome = read(&mut diagnostics);
    diagnostics.read();
    outcome
}

/// Tries to read something, and returns `None` if anything is wrong with it.
fn flawlessly<T>(read: impl FnOnce(&mut Diagnostics) -> Option<T>) -> Option<T> {
    let mut diagnostics = Diagnostics::default();
    let outcome = read(&mut diagnostics);
    let is_flawless = diagnostics.count() == 0;
    diagnostics.read();
    outcome.filter(|_| is_flawless)
}
