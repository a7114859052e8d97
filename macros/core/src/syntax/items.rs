//! A list of entries, sets and options.

use proc_macro2::Span;

use super::attribute::{self, EntryAttributes};
use super::cursor::{Cursor, Reported};
use super::entry::{self, Entry};
use super::recover::skip_entry;
use super::set::{self, WrittenSet};
use super::status;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;

#[derive(Default)]
pub(crate) struct Items {
    pub(crate) entries: Vec<Entry>,
    pub(crate) sets: Vec<WrittenSet>,
    /// Set when an entry was reported and left out. Errors that only follow from its absence are not
    /// reported.
    pub(crate) incomplete: bool,
}

/// Parses an option, if the next tokens are one.
type ParseOption<'a> = &'a mut dyn FnMut(
    &mut Cursor<'_>,
    &EntryAttributes,
    &mut Diagnostics,
) -> Result<bool, Reported>;

impl Items {
    pub(super) fn parse(
        &mut self,
        input: &mut Cursor<'_>,
        diagnostics: &mut Diagnostics,
        parse_option: ParseOption<'_>,
    ) {
        self.entries.reserve(8);
        while !input.is_empty() {
            let start = *input;
            if self.parse_item(input, diagnostics, parse_option).is_err() {
                self.incomplete = true;
                skip_entry(input, start);
            } else if !input.is_empty() && !input.peek_punct(',') {
                diagnostics.error(input.here(), message::missing_comma(&input.next_token()));
                // `200 404`: the next entry begins here.
                if !status::peek_number(input) {
                    self.incomplete = true;
                    skip_entry(input, start);
                }
            }
            while let Some(comma) = input.punct(',') {
                if input.peek_punct(',') {
                    diagnostics.error(comma, message::empty_item());
                }
            }
        }
    }

    fn parse_item(
        &mut self,
        input: &mut Cursor<'_>,
        diagnostics: &mut Diagnostics,
        parse_option: ParseOption<'_>,
    ) -> Result<(), Reported> {
        let attributes = attribute::parse(input, diagnostics);
        if input.is_empty() {
            if let Some(span) = attributes.first {
                diagnostics.error(span, message::stray_attribute());
            }
            return Ok(());
        }
        if input.peek_punct(',') {
            let blame = attributes.first.unwrap_or_else(|| input.here());
            diagnostics.error(blame, message::empty_item());
            return Ok(());
        }
        if parse_option(input, &attributes, diagnostics)? {
            return Ok(());
        }
        let name = entry::parse_name(input, diagnostics)?;
        if input.peek_operator("..") {
            self.sets.push(set::parse(attributes, name, input, diagnostics)?);
        } else {
            let entry = entry::parse(attributes, name, input, diagnostics)?;
            let unfinished = entry.unfinished;
            self.entries.push(entry);
            if unfinished {
                return Err(Reported);
            }
        }
        Ok(())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.sets.is_empty()
    }

    /// The first entry or set, with its attributes.
    pub(crate) fn first(&self) -> Option<(Span, &EntryAttributes)> {
        let entry = self.entries.first().map(|entry| (entry.status.span, &entry.attributes));
        entry.or_else(|| {
            let set = self.sets.first()?;
            let Blame { end, .. } = set.blame;
            Some((end, &set.attributes))
        })
    }
}
