//! An included set: `..AuthError`, `Auth = ..auth::Error`.

use proc_macro2::{Delimiter, Ident};

use super::attribute::EntryAttributes;
use super::cursor::{Cursor, Reported};
use super::plain_type;
use super::status;
use super::written_type::WrittenType;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;

pub(crate) struct WrittenSet {
    pub(crate) attributes: EntryAttributes,
    pub(crate) name: Option<Ident>,
    pub(crate) path: WrittenType,
    /// From the dots to the end of the path.
    pub(crate) blame: Blame,
}

/// Parses a set, from its dots.
pub(super) fn parse(
    attributes: EntryAttributes,
    name: Option<Ident>,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenSet, Reported> {
    let dots = input.here();
    if input.peek_operator("..=") || input.peek_operator("...") {
        diagnostics.error(dots, message::set_needs_path(&input.next_token()));
        return Err(Reported);
    }
    let dots = input.operator("..").unwrap_or(dots);
    if status::peek_literal(input) {
        diagnostics.error(dots, message::range_of_codes());
        return Err(Reported);
    }
    let Some(path) = plain_type::parse_path(input) else {
        diagnostics.error(dots, message::set_needs_path(&input.next_token()));
        return Err(Reported);
    };
    if input.peek_punct(':') || input.peek_group(Delimiter::Brace) {
        diagnostics.error(input.place(), message::content_on_set());
        return Err(Reported);
    }
    let blame = Blame { start: dots, end: path.blame.end };
    Ok(WrittenSet { attributes, name, path, blame })
}
