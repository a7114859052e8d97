//! An included set: `..AuthError`, `Auth = ..auth::Error`, or a part of one: `..AppError(404, 409)`.

use proc_macro2::{Delimiter, Ident};

use super::attribute::EntryAttributes;
use super::cursor::{Cursor, LeftOver, Reported};
use super::plain_type;
use super::recover::skip_entry;
use super::spanned::Spanned;
use super::status;
use super::written_type::WrittenType;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;

pub(crate) struct WrittenSet {
    pub(crate) attributes: EntryAttributes,
    pub(crate) name: Option<Ident>,
    pub(crate) path: WrittenType,
    /// The codes of the set that can occur here. Empty for the whole set.
    pub(crate) codes: Vec<Spanned<u16>>,
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
    let codes = if input.peek_group(Delimiter::Parenthesis) {
        parse_codes(&path.readable, input, diagnostics)
    } else {
        Vec::new()
    };
    if input.peek_punct(':') || input.peek_group(Delimiter::Brace) {
        diagnostics.error(input.place(), message::content_on_set());
        return Err(Reported);
    }
    let blame = Blame { start: dots, end: path.blame.end };
    Ok(WrittenSet { attributes, name, path, codes, blame })
}

/// Parses the codes of a part: `(404, 409)`. What is not a code is reported and left out.
fn parse_codes(
    set: &str,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Spanned<u16>> {
    let Some((group, contents)) = input.group() else { return Vec::new() };
    let left_over = LeftOver::default();
    let mut list = input.at(contents, &left_over);
    let mut codes = Vec::new();
    if list.is_finished() {
        diagnostics.error(group.span(), message::empty_part(set));
        return codes;
    }
    while !list.is_empty() {
        let start = list;
        let place = list.place();
        let before = diagnostics.count();
        let code = status::parse(&mut list, diagnostics);
        let is_at_end = list.is_empty() || list.peek_punct(',');
        if let (Ok(code), true) = (code, is_at_end) {
            codes.push(code);
        } else {
            // What a status code in the place of an entry could be is not meant here.
            diagnostics.truncate(before);
            diagnostics.error(place, message::part_needs_codes(set));
            skip_entry(&mut list, start);
        }
        list.punct(',');
    }
    codes
}
