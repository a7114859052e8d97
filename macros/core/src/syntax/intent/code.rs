//! Status codes in any spelling.

use http_semantics::Status;
use proc_macro2::{Span, TokenTree};
use syn::{Lit, LitInt};

use crate::letter_case::shouting_case;
use crate::nearest;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::cursor::{Cursor, unraw};
use crate::syntax::entry::{Entry, WrittenContent};
use crate::syntax::spanned::Spanned;
use crate::syntax::text;

/// Takes a status code: `404`, `"404"`, `404u16`, `StatusCode::NOT_FOUND`, `NotFound`, `NOT_FUOND`.
pub(super) fn take(input: &mut Cursor<'_>) -> Option<Spanned<u16>> {
    take_exact(input).or_else(|| {
        let mut ahead = *input;
        let word = ahead.ident()?;
        let status = nearest::status(unraw(word.text))?;
        *input = ahead;
        Some(Spanned::new(status.code, word.span()))
    })
}

/// Takes a status code. A misspelled word is not one.
pub(super) fn take_exact(input: &mut Cursor<'_>) -> Option<Spanned<u16>> {
    let mut ahead = *input;
    let code = if let Some(text) = text::parse(&mut ahead) {
        Spanned::new(in_text(&text.value)?, text.span)
    } else if let Some(literal) = ahead.literal() {
        Spanned::new(in_number(&Lit::new(literal.clone()))?, literal.span())
    } else {
        let start = ahead.ident()?;
        let mut last = start;
        while let mut behind = ahead
            && behind.operator("::").is_some()
            && let Some(segment) = behind.ident()
        {
            last = segment;
            ahead = behind;
        }
        Spanned::new(of_word(unraw(last.text))?.code, start.span())
    };
    *input = ahead;
    Some(code)
}

/// `NOT_FOUND`, `NotFound` or `not_found`
pub(super) fn of_word(word: &str) -> Option<&'static Status> {
    Status::by_constant(word).or_else(|| Status::by_constant(&shouting_case(word)))
}

/// The code at the beginning of `"404 Not Found"`, or `"NOT_FOUND"`.
fn in_text(text: &str) -> Option<u16> {
    let text = text.trim();
    let number = text.split(' ').next().unwrap_or_default();
    if number.len() == 3
        && let Ok(code) = number.parse()
    {
        return is_code(code).then_some(code);
    }
    of_word(text).map(|status| status.code)
}

fn in_number(literal: &Lit) -> Option<u16> {
    match literal {
        Lit::Int(number) => of_int(number),
        Lit::ByteStr(text) => in_text(std::str::from_utf8(&text.value()).ok()?),
        Lit::Float(number) => {
            let digits = number.base10_digits().split('.').next()?.parse().ok()?;
            is_code(digits).then_some(digits)
        }
        _ => None,
    }
}

fn of_int(number: &LitInt) -> Option<u16> {
    // syn reads `404_NOT_FOUND` as a number with a suffix.
    let code = number.base10_parse().or_else(|_| number.base10_digits().parse()).ok()?;
    is_code(code).then_some(code)
}

fn is_code(code: u16) -> bool {
    (100..=599).contains(&code)
}

/// Takes all punctuation before the next token of another kind.
pub(super) fn take_punctuation(input: &mut Cursor<'_>) -> Option<Punctuation> {
    let mut found: Option<Punctuation> = None;
    while let Some(TokenTree::Punct(punct)) = input.peek_punct_tree() {
        let character = punct.as_char();
        let found =
            found.get_or_insert_with(|| Punctuation { text: String::new(), span: punct.span() });
        found.text.push(character);
        input.next_token_tree();
    }
    found
}

/// Punctuation such as `=>`.
pub(super) struct Punctuation {
    pub(super) text: String,
    pub(super) span: Span,
}

/// The response with a code and nothing else.
pub(super) fn entry(status: Spanned<u16>, content: Option<WrittenContent>) -> Entry {
    Entry {
        attributes: EntryAttributes::default(),
        name: None,
        status,
        content,
        headers: Vec::new(),
        unfinished: false,
    }
}
