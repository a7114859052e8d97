//! A status code as written: a number, or the name of a constant of the `http` crate.

use http_semantics::{Method, Status};
use proc_macro2::TokenTree;
use syn::Lit;

use super::cursor::{Cursor, Reported, Word, unraw};
use super::options::OPTIONS;
use super::spanned::Spanned;
use crate::any_status::ANY_STATUS;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::nearest;

pub(crate) fn parse(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<u16>, Reported> {
    if let Some(literal) = input.peek_literal()
        && let Some(code) = usual_code(&format!("{literal}"))
    {
        input.literal();
        return Ok(Spanned::new(code, literal.span()));
    }
    if let Some(literal) = literal(input) {
        return from_literal(&literal, diagnostics);
    }
    if let Some(ident) = input.ident() {
        return from_name(ident, input, diagnostics);
    }
    diagnostics.error(input.place(), message::expected_status(&input.next_token()));
    Err(Reported)
}

/// The status code that a literal of three digits is.
fn usual_code(written: &str) -> Option<u16> {
    match written.as_bytes() {
        [class @ b'1'..=b'5', tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
            let digit = |byte: &u8| u16::from(*byte - b'0');
            Some(digit(class) * 100 + digit(tens) * 10 + digit(ones))
        }
        _ => None,
    }
}

/// Whether a literal follows, as syn defines it: with a sign before a number, and words such as `true`.
pub(super) fn peek_literal(input: &Cursor<'_>) -> bool {
    let mut ahead = *input;
    literal(&mut ahead).is_some()
}

/// Whether a whole number follows.
pub(super) fn peek_number(input: &Cursor<'_>) -> bool {
    let mut ahead = *input;
    matches!(literal(&mut ahead), Some(Lit::Int(_)))
}

/// Takes a literal with syn.
fn literal(input: &mut Cursor<'_>) -> Option<Lit> {
    let mut ahead = *input;
    let literal = if let Some(literal) = ahead.literal() {
        Lit::new(literal.clone())
    } else if let Some(word) = ahead.ident() {
        if word.text != "true" && word.text != "false" {
            return None;
        }
        syn::parse2(TokenTree::Ident(word.ident.clone()).into()).ok()?
    } else {
        let sign = ahead.peek_punct('-').then(|| ahead.peek_punct_tree())??;
        ahead.punct('-');
        let number = TokenTree::Literal(ahead.literal()?.clone());
        syn::parse2([sign.clone(), number].into_iter().collect()).ok()?
    };
    *input = ahead;
    Some(literal)
}

fn from_literal(literal: &Lit, diagnostics: &mut Diagnostics) -> Result<Spanned<u16>, Reported> {
    let span = literal.span();
    let written = match literal {
        Lit::Int(number) => number.token().to_string(),
        Lit::Str(text) => {
            diagnostics.error(span, message::text_for_status(&text.value()));
            return Err(Reported);
        }
        other => {
            let token = quote::ToTokens::to_token_stream(other).to_string();
            diagnostics.error(span, message::not_a_status(&token, None));
            return Err(Reported);
        }
    };
    let plain = written.bytes().all(|byte| byte.is_ascii_digit());
    if !plain || (written.len() > 1 && written.starts_with('0')) {
        diagnostics.error(span, message::not_a_status(&written, meant_number(literal)));
        return Err(Reported);
    }
    if let Ok(code @ 100..=599) = written.parse::<u16>() {
        return Ok(Spanned::new(code, span));
    }
    diagnostics.error(span, message::out_of_range(&written));
    Err(Reported)
}

/// The status code that `0x194`, `404u16` or `4_04` stands for, if it is one.
fn meant_number(literal: &Lit) -> Option<u16> {
    match literal {
        Lit::Int(number) => {
            number.base10_parse::<u16>().ok().or_else(|| number.base10_digits().parse().ok())
        }
        _ => None,
    }
    .filter(|code| (100..=599).contains(code))
}

fn from_name(
    ident: Word<'_>,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<u16>, Reported> {
    if ident.text == "_" {
        return Ok(Spanned::new(ANY_STATUS, ident.span()));
    }
    let mut last = ident;
    let mut path = false;
    loop {
        let mut ahead = *input;
        if ahead.operator("::").is_none() {
            break;
        }
        let Some(segment) = ahead.ident() else { break };
        *input = ahead;
        last = segment;
        path = true;
    }
    let name = unraw(last.text);
    let Some(status) = Status::by_constant(name) else {
        diagnostics.error(last.span(), unknown_word(name));
        return Err(Reported);
    };
    if path {
        diagnostics.error(ident.span(), message::path_for_status(name, status.code));
        return Err(Reported);
    }
    Ok(Spanned::new(status.code, ident.span()))
}

/// The message for a word that is not a status code, by what was probably meant.
fn unknown_word(word: &str) -> Message {
    if Method::from_name(word).is_some() || word == "ANY" {
        return message::method_for_status(word);
    }
    if let Some(option) = nearest::nearest(word, OPTIONS.iter().map(|(name, _)| *name), 1)
        && let Some((_, form)) = OPTIONS.iter().find(|(name, _)| *name == option)
    {
        return message::misspelled_option(word, form);
    }
    let is_type_name = word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
    match nearest::status(word) {
        Some(Status { constant, code, .. }) => message::misspelled_status(word, constant, *code),
        None if is_type_name => message::set_without_dots(word),
        None => message::unknown_status(word),
    }
}
