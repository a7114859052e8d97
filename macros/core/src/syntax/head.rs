//! The methods and the path before the entries, or `ANY`.

use http_semantics::{Method, Status};
use proc_macro2::{Delimiter, Span, TokenTree};

use super::cursor::Cursor;
use super::entry::Entry;
use super::intent::{self, HeadIntent};
use super::items::{Run, begins_item};
use super::options::OPTIONS;
use super::recover::skip_entry;
use super::spanned::Spanned;
use super::text;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::nearest;

#[derive(Default)]
pub(crate) struct Head {
    pub(crate) methods: Vec<Spanned<Method>>,
    /// `ANY`: every method is intended.
    pub(crate) any: Option<Span>,
    pub(crate) path: Option<Spanned<String>>,
    /// Set when a word in place of a method was reported. Then a missing method is not reported.
    pub(crate) reported: bool,
    /// Set when tokens were left out that may declare a response.
    pub(crate) is_incomplete: bool,
    /// The responses in the syntax of utoipa.
    pub(crate) entries: Vec<Entry>,
}

/// Parses the head. `run` is where it begins.
pub(super) fn parse<'a>(
    input: &mut Cursor<'a>,
    run: &mut Run<'a>,
    diagnostics: &mut Diagnostics,
) -> Head {
    let mut head = Head::default();
    if !begins_with_method(input) {
        if is_unusual(input)
            && let Some(intent) = intent::before_method(input)
        {
            head.take(intent, diagnostics);
            end(&mut head, input, run, diagnostics);
        }
        return head;
    }
    let start = *input;
    let before = diagnostics.count();
    loop {
        parse_method(&mut head, input, diagnostics);
        if input.punct('|').is_none() {
            break;
        }
    }
    if head.reported
        && let Some(intent) = intent::of_utoipa(start)
    {
        diagnostics.truncate(before);
        head.take(intent, diagnostics);
        input.move_to(input.rest().end);
        return head;
    }
    if let Some(path) = text::parse(input) {
        head.path = Some(path);
    }
    end(&mut head, input, run, diagnostics);
    head
}

/// Whether the attribute begins neither with a code nor with the name of one, a set or an attribute.
fn is_unusual(input: &Cursor<'_>) -> bool {
    if let Some(word) = input.peek_ident() {
        let follows_word = |second: Cursor<'_>| {
            let is_path =
                matches!(word.text, "Method" | "http" | "axum") && second.peek_operator("::");
            let is_list = second.peek_group(Delimiter::Parenthesis)
                && OPTIONS.iter().all(|(name, _)| *name != word.text);
            is_path || is_list || word.text == "method"
        };
        return input.second().is_some_and(follows_word);
    }
    text::peek(input)
        || input.tree().is_some_and(|tree| matches!(tree, TokenTree::Group(_)))
        || ["/", "*", "|"].iter().any(|sign| input.peek_operator(sign))
}

fn end<'a>(
    head: &mut Head,
    input: &mut Cursor<'a>,
    run: &mut Run<'a>,
    diagnostics: &mut Diagnostics,
) {
    if input.punct(',').is_some() || head.reported && begins_item(*input) {
        *run = Run::from(*input);
    } else if begins_item(*input) {
        run.missing.push(*input);
    } else if !input.is_empty() {
        if head.reported {
            // The rest of the same mistake.
            head.is_incomplete = true;
        } else {
            let path = head.path.as_ref().map(|path| path.value.as_str());
            if let Some(intent) = intent::after_method(&head.methods, path, input) {
                head.take(intent, diagnostics);
            } else {
                let found = input.next_token();
                diagnostics.error(input.place(), message::missing_comma(&found));
                head.is_incomplete = true;
            }
        }
        if head.is_incomplete {
            let start = *input;
            skip_entry(input, start);
        }
        input.punct(',');
        *run = Run::from(*input);
    }
}

impl Head {
    fn take(&mut self, intent: HeadIntent, diagnostics: &mut Diagnostics) {
        if let Some((blame, message)) = intent.report {
            diagnostics.error(blame, message);
        }
        self.reported = true;
        self.methods.extend(intent.methods);
        self.path = self.path.take().or(intent.path);
        self.entries.extend(intent.entries);
    }
}

/// Whether the first word is a method, is in a place where only a method can be, or is more similar to a
/// method than to the name of a status code.
fn begins_with_method(input: &Cursor<'_>) -> bool {
    let mut ahead = *input;
    let Some(ident) = ahead.ident() else { return false };
    let word = ident.text;
    if Method::from_name(word).is_some() || word == "ANY" {
        return true;
    }
    if text::peek(&ahead) || ahead.peek_punct('|') {
        return true;
    }
    let alone = ahead.is_empty() || ahead.peek_punct(',');
    alone && Status::by_constant(word).is_none() && nearest::method(word).is_some()
}

fn parse_method(head: &mut Head, input: &mut Cursor<'_>, diagnostics: &mut Diagnostics) {
    let Some(ident) = input.ident() else {
        diagnostics.error(input.place(), message::expected_method(&input.next_token()));
        head.reported = true;
        return;
    };
    let word = ident.text;
    let span = ident.span();
    if word == "ANY" {
        if !head.methods.is_empty() || head.any.is_some() || input.peek_punct('|') {
            diagnostics.error(span, message::any_beside_methods());
        }
        head.any = Some(span);
        return;
    }
    match Method::from_name(word) {
        Some(method) if head.methods.iter().any(|known| known.value == method) => {
            diagnostics.error(span, message::method_twice(method));
        }
        Some(method) => head.methods.push(Spanned::new(method, span)),
        None => {
            diagnostics.error(span, unknown_method(word));
            head.reported = true;
        }
    }
}

fn unknown_method(word: &str) -> Message {
    match nearest::method(word) {
        Some(method) if method.eq_ignore_ascii_case(word) => {
            message::method_in_wrong_case(word, method)
        }
        Some(method) => message::misspelled_method(word, method),
        None => message::unknown_method(word, Method::ALL),
    }
}
