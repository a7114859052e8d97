//! Rust code as text, which is parsed into tokens once.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::TokenStreamExt as _;

/// Text for code that contains no token of the author and needs no span, mixed with tokens.
///
/// A procedural macro runs unoptimized and passes each group of tokens to the compiler in a call of its own.
/// The lexer of the compiler reads the same code from a text in far fewer steps.
#[derive(Clone, Default)]
pub(super) struct Source {
    before: TokenStream,
    text: String,
}

impl Source {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Source { before: TokenStream::new(), text: String::with_capacity(bytes) }
    }

    /// Adds code. Every bracket that it opens must be closed before [`tokens`](Self::tokens) is called.
    pub(super) fn code(&mut self, code: &str) -> &mut Self {
        self.text.push_str(code);
        self
    }

    pub(super) fn number(&mut self, number: u16) -> &mut Self {
        self.code(&number.to_string())
    }

    /// Adds a literal with this value.
    ///
    /// A raw literal needs no escapes, but it cannot contain every text. The `Debug` form of a string is a
    /// literal, too. It escapes invisible characters, and those that change the direction of text, which
    /// rustc refuses in a literal. The space is there because a word behind a literal would be its suffix.
    pub(super) fn string(&mut self, text: &str) -> &mut Self {
        if is_raw(text) {
            return self.code("r#\"").code(text).code("\"# ");
        }
        self.code(&format!("{text:?} "))
    }

    /// Adds tokens with spans.
    pub(super) fn tokens(&mut self, tokens: TokenStream) -> &mut Self {
        if !tokens.is_empty() {
            self.become_tokens();
            self.before.extend(tokens);
        }
        self
    }

    /// `[…]`
    pub(super) fn bracketed(&mut self, inner: impl Into<Source>) -> &mut Self {
        self.group(["[", "]"], Delimiter::Bracket, inner.into())
    }

    /// `{…}`
    pub(super) fn braced(&mut self, inner: impl Into<Source>) -> &mut Self {
        self.group(["{", "}"], Delimiter::Brace, inner.into())
    }

    /// `(…)`
    pub(super) fn parenthesized(&mut self, inner: impl Into<Source>) -> &mut Self {
        self.group(["(", ")"], Delimiter::Parenthesis, inner.into())
    }

    fn group(
        &mut self,
        [open, close]: [&str; 2],
        delimiter: Delimiter,
        inner: Source,
    ) -> &mut Self {
        if inner.before.is_empty() {
            return self.code(open).code(&inner.text).code(close);
        }
        self.become_tokens();
        self.before.append(Group::new(delimiter, inner.into_tokens()));
        self
    }

    pub(super) fn append(&mut self, other: Source) -> &mut Self {
        self.tokens(other.before).code(&other.text)
    }

    pub(super) fn into_tokens(mut self) -> TokenStream {
        self.become_tokens();
        self.before
    }

    fn become_tokens(&mut self) {
        if !self.text.is_empty() {
            self.before.extend(lexed(&self.text));
            self.text.clear();
        }
    }
}

impl From<TokenStream> for Source {
    fn from(tokens: TokenStream) -> Self {
        Source { before: tokens, text: String::new() }
    }
}

/// Whether the text is ASCII and can stand in `r#"…"#` (The Rust Reference, "Raw string literals").
/// Searching for one character is faster than searching for the two that end the literal, and `#` is rare.
fn is_raw(text: &str) -> bool {
    text.is_ascii() && !text.contains('#') && !text.contains('\r')
}

fn lexed(text: &str) -> TokenStream {
    const IS_RUST: &str = "the text is valid Rust";
    if proc_macro::is_available() {
        // proc-macro2 would first parse the text itself, to check whether the compiler can.
        let tokens: proc_macro::TokenStream = text.parse().expect(IS_RUST);
        return tokens.into();
    }
    text.parse().expect(IS_RUST)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use syn::LitStr;

    use super::Source;

    proptest! {
        #[test]
        fn a_literal_has_the_value_of_its_text(text in any::<String>()) {
            let mut source = Source::default();
            source.string(&text);
            let literal: LitStr = syn::parse2(source.into_tokens()).unwrap();
            prop_assert_eq!(literal.value(), text);
        }

        #[test]
        fn a_literal_with_escapes_has_the_value_of_its_text(
            text in "[\\\\\"'\r\n\t\u{0}\u{1c}-\u{1f}\u{7f}\u{301}\u{202e}a{}]*",
        ) {
            let mut source = Source::default();
            source.string(&text);
            let literal: LitStr = syn::parse2(source.into_tokens()).unwrap();
            prop_assert_eq!(literal.value(), text);
        }
    }
}
