//! A list of entries, sets and options.

use http_semantics::Status;
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::attribute::{self, EntryAttributes};
use super::cursor::{Cursor, Reported};
use super::entry::{self, Entry};
use super::intent;
use super::options::OPTIONS;
use super::recover::skip_entry;
use super::set::{self, WrittenSet};
use super::status;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;
use crate::readable::readable;
use crate::token_list::TokenList;

#[derive(Default)]
pub(crate) struct Items {
    pub(crate) entries: Vec<Entry>,
    pub(crate) sets: Vec<WrittenSet>,
    /// Set when an entry was reported and left out. Errors that only follow from its absence are not
    /// reported.
    pub(crate) incomplete: bool,
    /// Set when an entry that could not be read was replaced by what it is meant to be.
    pub(crate) corrected: bool,
}

/// Parses an option, if the next tokens are one.
type ParseOption<'a> = &'a mut dyn FnMut(
    &mut Cursor<'_>,
    &EntryAttributes,
    &mut Diagnostics,
) -> Result<bool, Reported>;

impl Items {
    /// Parses a list. `run` is where it begins.
    pub(super) fn parse<'a>(
        &mut self,
        input: &mut Cursor<'a>,
        mut run: Run<'a>,
        diagnostics: &mut Diagnostics,
        parse_option: ParseOption<'_>,
    ) {
        self.entries.reserve(8);
        while !input.is_empty() {
            let start = *input;
            let before = (diagnostics.count(), self.entries.len(), self.sets.len());
            let mut is_read = self.parse_item(input, diagnostics, parse_option).is_ok();
            if is_read && !input.is_empty() && !input.peek_punct(',') {
                if begins_item(*input) && !intent::continues(start, input) {
                    run.missing.push(*input);
                    continue;
                }
                diagnostics.error(input.place(), message::missing_comma(&input.next_token()));
                is_read = false;
            }
            if !is_read {
                skip_entry(input, start);
                self.recover(start.within(input.rest().start), before, diagnostics);
            }
            run.report(input, is_read, diagnostics);
            while let Some(comma) = input.punct(',') {
                if input.peek_punct(',') {
                    diagnostics.error(comma, message::empty_item());
                }
            }
            run = Run::from(*input);
        }
    }

    /// Takes what an item that could not be read is meant to be. `before` are the numbers of errors, entries and
    /// sets before it.
    fn recover(
        &mut self,
        item: Cursor<'_>,
        before: (usize, usize, usize),
        diagnostics: &mut Diagnostics,
    ) {
        let (errors, entries, sets) = before;
        // One mistake is one error.
        diagnostics.truncate(errors + 1);
        item.forget_left_over();
        let Some(mut intent) = intent::of_item(item) else {
            self.incomplete = true;
            return;
        };
        if let Some((blame, message)) = intent.report {
            diagnostics.truncate(errors);
            diagnostics.error(blame, message);
        }
        self.corrected = true;
        self.incomplete |= intent.is_incomplete;
        self.entries.truncate(entries);
        for entry in intent.entries.drain(..) {
            // A code that is there already would be a second error.
            let is_new = entry.name.is_some()
                || self.entries.iter().all(|known| known.status.value != entry.status.value);
            if is_new {
                self.entries.push(entry);
            }
        }
        self.sets.truncate(sets);
        self.sets.append(&mut intent.sets);
    }

    fn parse_item(
        &mut self,
        input: &mut Cursor<'_>,
        diagnostics: &mut Diagnostics,
        parse_option: ParseOption<'_>,
    ) -> Result<(), Reported> {
        let before = diagnostics.count();
        let attributes = attribute::parse(input, diagnostics);
        if input.is_empty() {
            if let Some(span) = attributes.first
                && diagnostics.count() == before
            {
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

/// Entries that follow each other without a comma. They are one mistake.
pub(super) struct Run<'a> {
    start: Cursor<'a>,
    /// Where a comma is missing.
    pub(super) missing: Vec<Cursor<'a>>,
}

impl<'a> From<Cursor<'a>> for Run<'a> {
    fn from(start: Cursor<'a>) -> Self {
        Run { start, missing: Vec::new() }
    }
}

impl Run<'_> {
    /// `end` is where the run ends. Unless all of it could be read, it is not a suggestion.
    fn report(&self, end: &Cursor<'_>, is_read: bool, diagnostics: &mut Diagnostics) {
        let Some(first) = self.missing.first() else { return };
        let mut list = Vec::new();
        let mut start = &self.start;
        for next in self.missing.iter().chain([end]) {
            list.push(readable(&without_docs(&start.stream(start.until(next)))));
            start = next;
        }
        let list = is_read.then(|| list.join(", "));
        diagnostics
            .error(first.here(), message::missing_commas(&first.next_token(), list.as_deref()));
    }
}

/// Documentation is not on the line of the code that it describes.
fn without_docs(entry: &TokenStream) -> TokenList {
    let mut trees: Vec<TokenTree> = Vec::new();
    for tree in entry.clone() {
        let is_doc = matches!(&tree, TokenTree::Group(group)
            if group.stream().into_iter().next().is_some_and(|name| name.to_string() == "doc"));
        match trees.last() {
            Some(TokenTree::Punct(pound)) if is_doc && pound.as_char() == '#' => {
                trees.pop();
            }
            _ => trees.push(tree),
        }
    }
    trees.into()
}

/// Whether an entry, a set or an option begins here, rather than more of the entry before.
pub(super) fn begins_item(mut ahead: Cursor<'_>) -> bool {
    while ahead.punct('#').is_some() {
        if !ahead.peek_group(Delimiter::Bracket) {
            return false;
        }
        ahead.next_token_tree();
    }
    if begins_response(ahead) {
        return true;
    }
    let Some(word) = ahead.ident() else { return false };
    let is_option = OPTIONS.iter().any(|(name, _)| *name == word.text);
    let is_assigned = ahead.punct('=').is_some();
    is_assigned && (is_option || begins_response(ahead))
        || is_option && ahead.peek_group(Delimiter::Parenthesis)
        || word.text == "decode" && (ahead.is_finished() || ahead.peek_punct(','))
}

/// `404`, `NOT_FOUND`, `..AuthError`, but not the range `..404`
fn begins_response(mut ahead: Cursor<'_>) -> bool {
    let is_code = |ahead: &Cursor<'_>| {
        status::peek_number(ahead) && ahead.peek_literal().is_some()
            || ahead.peek_ident().is_some_and(|word| Status::by_constant(word.text).is_some())
    };
    if is_code(&ahead) {
        return true;
    }
    let is_set = ahead.operator("..").is_some();
    is_set && !is_code(&ahead) && (ahead.peek_name() || ahead.peek_operator("::"))
}
