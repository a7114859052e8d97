//! Rust as text, which becomes tokens all at once.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

/// What holds no token of the author's, and so no place to point to.
///
/// A procedural macro runs unoptimized, and hands each group of tokens to the compiler by itself, whose own
/// lexer reads the same as text in far fewer steps.
#[derive(Default)]
pub(super) struct Source(String);

impl Source {
    /// Tokens, of which every bracket that is opened has to be closed in the end.
    pub(super) fn code(&mut self, code: &str) -> &mut Self {
        self.0.push_str(code);
        self
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
        let _ = write!(self.0, "{text:?}");
        self
    }

    pub(super) fn into_tokens(self) -> TokenStream {
        const IS_RUST: &str = "what is written here is Rust";
        if proc_macro::is_available() {
            // proc-macro2 would read all of it by itself first, to see whether the compiler could.
            let tokens: proc_macro::TokenStream = self.0.parse().expect(IS_RUST);
            return tokens.into();
        }
        self.0.parse().expect(IS_RUST)
    }
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
