//! String literals.

use proc_macro2::{Literal, TokenTree};
use syn::LitStr;

use super::cursor::Cursor;
use super::spanned::Spanned;

/// Takes a string literal, if it is the next token.
pub(super) fn parse(input: &mut Cursor<'_>) -> Option<Spanned<String>> {
    let text = of(input.peek_literal()?)?;
    input.literal();
    Some(text)
}

/// Whether the next token is a string literal.
pub(super) fn peek(input: &Cursor<'_>) -> bool {
    match input.peek_literal() {
        Some(literal) => of(literal).is_some(),
        None => false,
    }
}

/// The text of a string literal.
pub(super) fn of(literal: &Literal) -> Option<Spanned<String>> {
    // `to_string` and `write!` would add each part, such as a quotation mark, in code that is not optimized.
    let written = format!("{literal}");
    let bytes = written.as_bytes();
    let is_plain =
        matches!(bytes, [b'"', .., b'"']) && !written.contains('\\') && !written.contains('\r');
    if is_plain {
        return Some(Spanned::new(without_quotes(written), literal.span()));
    }
    if !matches!(bytes, [b'"' | b'r', ..]) {
        return None;
    }
    if let Some(text) = with_usual_escapes(&written) {
        return Some(Spanned::new(text, literal.span()));
    }
    let text: LitStr = syn::parse2(TokenTree::Literal(literal.clone()).into()).ok()?;
    Some(Spanned::new(text.value(), text.span()))
}

/// Removes the first and the last character, in place.
fn without_quotes(mut literal: String) -> String {
    literal.pop();
    literal.remove(0);
    literal
}

/// The text of a literal in quotes with the usual escapes only. The compiler escapes all quotation marks in
/// `///`.
fn with_usual_escapes(written: &str) -> Option<String> {
    let bytes = written.as_bytes();
    if bytes.len() < 2 || bytes[0] != b'"' || bytes[bytes.len() - 1] != b'"' {
        return None;
    }
    let end = bytes.len() - 1;
    if written.contains('\r') {
        return None;
    }
    let mut text = String::new();
    // The text before `copied` has been copied.
    let mut copied = 1;
    let mut at = 1;
    while at < end {
        if bytes[at] == b'\\' {
            let escaped = match bytes[at + 1] {
                b'\'' => "'",
                b'"' if at + 1 < end => "\"",
                b'\\' => "\\",
                b'n' => "\n",
                b't' => "\t",
                _ => return None,
            };
            text.push_str(&written[copied..at]);
            text.push_str(escaped);
            at += 2;
            copied = at;
        } else {
            at += 1;
        }
    }
    text.push_str(written.get(copied..end)?);
    Some(text)
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use super::*;

    #[test]
    fn texts_are_those_of_syn() {
        let mut usual_ones = 0;
        for written in [
            r#""""#,
            r#""plain""#,
            r#""错。é""#,
            r#""a\"b\'c\\d\ne\tf""#,
            r#""\"""#,
            r#""\\""#,
            r#""\\\"""#,
            r#""a\r\nb\0\x41\u{e9}""#,
            "\"a\r\nb\"",
            "\"a\\\n   b\"",
            r##"r#"raw"#"##,
            r#""text"suffix"#,
            r#"r"""#,
            r#"b"bytes""#,
            r#"c"c""#,
            "'x'",
            "404",
            "1.5",
        ] {
            let literal = Literal::from_str(written).unwrap();
            let expected = syn::parse_str::<LitStr>(written).ok().map(|text| text.value());
            assert_eq!(of(&literal).map(|text| text.value), expected, "{written}");
            if let Some(text) = with_usual_escapes(&literal.to_string()) {
                assert_eq!(Some(text), expected, "{written}");
                usual_ones += 1;
            }
        }
        assert_eq!(usual_ones, 7);
    }
}
