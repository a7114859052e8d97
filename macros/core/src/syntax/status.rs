//! A status code as written: a number, or the name of a constant of the `http` crate.

use http_semantics::{Method, Status};
use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Lit, Token};

use super::cursor::{Reported, here, next_token};
use super::options::OPTIONS;
use super::spanned::Spanned;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::nearest;

pub(crate) fn parse(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<u16>, Reported> {
    // `peek(Lit)` also accepts a sign before a number, and words such as `true`.
    if (input.cursor().literal().is_some() || input.peek(Lit))
        && let Ok(literal) = input.parse::<Lit>()
    {
        return from_literal(&literal, diagnostics);
    }
    if input.peek(Ident::peek_any)
        && let Ok(ident) = input.call(Ident::parse_any)
    {
        return from_name(&ident, input, diagnostics);
    }
    diagnostics.error(here(input), message::expected_status(&next_token(input)));
    Err(Reported)
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
    ident: &Ident,
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<u16>, Reported> {
    let mut last = ident.clone();
    let mut path = false;
    while input.peek(Token![::]) && input.peek3(Ident::peek_any) {
        let segment = input.parse::<Token![::]>().and_then(|_| input.call(Ident::parse_any));
        if let Ok(segment) = segment {
            last = segment;
            path = true;
        }
    }
    let name = last.unraw().to_string();
    let Some(status) = Status::by_constant(&name) else {
        diagnostics.error(last.span(), unknown_word(&name));
        return Err(Reported);
    };
    if path {
        diagnostics.error(ident.span(), message::path_for_status(&name, status.code));
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
