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
mod meant;
mod named;
mod option;
mod set;

use super::attribute::{self, EntryAttributes};
use super::cursor::{Cursor, LeftOver};
use meant::quietly;

pub(super) use entry::continues;
pub(super) use head::{HeadIntent, after_method, before_method, of_utoipa};
pub(super) use meant::Intent;

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
