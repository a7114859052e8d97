//! String literals.

use proc_macro2::Literal;
use syn::LitStr;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;

use super::spanned::Spanned;
use crate::characters::Characters;

/// Parses a string literal, if it is the next token.
///
/// `peek` would parse the literal a second time. A literal without escapes is not parsed at all.
pub(super) fn parse(input: ParseStream) -> Option<Spanned<String>> {
    let (literal, _) = input.cursor().literal()?;
    let ahead = input.fork();
    let text = if let Some(text) = without_escapes(&literal.to_string()) {
        ahead.parse::<Literal>().ok()?;
        Spanned::new(text.to_owned(), literal.span())
    } else {
        let text: LitStr = ahead.parse().ok()?;
        Spanned::new(text.value(), text.span())
    };
    input.advance_to(&ahead);
    Some(text)
}

fn without_escapes(literal: &str) -> Option<&str> {
    const ESCAPED: Characters = Characters::listed(b"\\\r");
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    (!ESCAPED.occur_in(text)).then_some(text)
}
