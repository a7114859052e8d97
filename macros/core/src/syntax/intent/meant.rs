//! What an item is meant to be, and how to find out.

use crate::diagnostic::{Blame, Diagnostics};
use crate::message::Message;
use crate::syntax::entry::Entry;
use crate::syntax::set::WrittenSet;

/// What an item is meant to be.
#[derive(Default)]
pub(in crate::syntax) struct Intent {
    /// Better words than the first error about the item.
    pub(in crate::syntax) report: Option<(Blame, Message)>,
    pub(in crate::syntax) entries: Vec<Entry>,
    pub(in crate::syntax) sets: Vec<WrittenSet>,
    /// Whether a response may be missing.
    pub(in crate::syntax) is_incomplete: bool,
}

impl Intent {
    pub(super) fn reported(blame: impl Into<Blame>, message: Message) -> Intent {
        Intent { report: Some((blame.into(), message)), ..Intent::default() }
    }

    pub(super) fn with(mut self, entry: Entry) -> Intent {
        self.entries.push(entry);
        self
    }

    pub(super) fn incomplete(mut self) -> Intent {
        self.is_incomplete = true;
        self
    }
}

/// Tries to read something. What is wrong with it is not reported.
pub(super) fn quietly<T>(read: impl FnOnce(&mut Diagnostics) -> T) -> T {
    let mut diagnostics = Diagnostics::default();
    let outcome = read(&mut diagnostics);
    diagnostics.read();
    outcome
}

/// Tries to read something, and returns `None` if anything is wrong with it.
pub(super) fn flawlessly<T>(read: impl FnOnce(&mut Diagnostics) -> Option<T>) -> Option<T> {
    let mut diagnostics = Diagnostics::default();
    let outcome = read(&mut diagnostics);
    let is_flawless = diagnostics.count() == 0;
    diagnostics.read();
    outcome.filter(|_| is_flawless)
}
