//! The methods and the path before the entries, or `ANY`.

use http_semantics::{Method, Status};
use proc_macro2::Span;

use super::cursor::Cursor;
use super::items::{Run, begins_item};
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
}

/// Parses the head. `run` is where it begins.
pub(super) fn parse<'a>(
    input: &mut Cursor<'a>,
    run: &mut Run<'a>,
    diagnostics: &mut Diagnostics,
) -> Head {
    let mut head = Head::default();
    if let Some(path) = text::parse(input) {
        let message = match Method::from_name(&path.value) {
            Some(method) => message::quoted_method(method.as_str()),
            None => message::path_without_method(&path.value),
        };
        diagnostics.error(path.span, message);
        head.reported = true;
        end(input, run, diagnostics);
        return head;
    }
    if !begins_with_method(input) {
        return head;
    }
    loop {
        parse_method(&mut head, input, diagnostics);
        if input.punct('|').is_none() {
            break;
        }
    }
    if let Some(path) = text::parse(input) {
        head.path = Some(path);
    }
    end(input, run, diagnostics);
    head
}

fn end<'a>(input: &mut Cursor<'a>, run: &mut Run<'a>, diagnostics: &mut Diagnostics) {
    if input.punct(',').is_some() {
        *run = Run::from(*input);
    } else if begins_item(*input) {
        run.missing.push(*input);
    } else if !input.is_empty() {
        diagnostics.error(input.place(), message::missing_comma(&input.next_token()));
        *run = Run::from(*input);
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
