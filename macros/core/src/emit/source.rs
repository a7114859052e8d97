//! Rust as text, which becomes tokens all at once.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::TokenStreamExt as _;

/// Text for what holds no token of the author's and so no place to point to, and tokens among it.
///
/// A procedural macro runs unoptimized, and hands each group of tokens to the compiler by itself, whose own
/// lexer reads the same as text in far fewer steps.
#[derive(Clone, Default)]
pub(super) struct Source {
    before: TokenStream,
    text: String,
}

impl Source {
    /// Tokens, of which every bracket that is opened has to be closed before tokens of another kind come.
    pub(super) fn code(&mut self, code: &str) -> &mut Self {
        self.text.push_str(code);
        self
    }

    /// A name that is used and not defined, so that it needs no place.
    pub(super) fn name(&mut self, name: &Ident) -> &mut Self {
        self.code(&name.to_string())
    }

    pub(super) fn number(&mut self, number: u16) -> &mut Self {
        self.code(&number.to_string())
    }

    /// A literal with this value.
    ///
    /// What Rust shows of a text is a literal of it. In that, what cannot be seen is escaped, and so is what
    /// changes the direction of text, which is refused in a literal as it is.
    pub(super) fn string(&mut self, text: &str) -> &mut Self {
        // A `String` takes all that is written.
        let _ = write!(self.text, "{text:?}");
        self
    }

    /// Tokens that have places.
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

fn lexed(text: &str) -> TokenStream {
    const IS_RUST: &str = "what is written here is Rust";
    if proc_macro::is_available() {
        // proc-macro2 would read all of it by itself first, to see whether the compiler could.
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
        fn a_literal_has_the_value_that_it_was_made_of(text in any::<String>()) {
            let mut source = Source::default();
            source.string(&text);
            let literal: LitStr = syn::parse2(source.into_tokens()).unwrap();
            prop_assert_eq!(literal.value(), text);
        }

        #[test]
        fn so_has_one_of_what_has_to_be_escaped(
            text in "[\\\\\"'\r\n\t\u{0}\u{1c}-\u{1f}\u{7f}\u{301}\u{202e}a{}]*",
        ) {
            let mut source = Source::default();
            source.string(&text);
            let literal: LitStr = syn::parse2(source.into_tokens()).unwrap();
            prop_assert_eq!(literal.value(), text);
        }
    }
}
