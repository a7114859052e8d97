//! Tokens that are made one by one, because they have places of the author's.
//!
//! Everything else is text: see [`Source`](super::source::Source). The macro is not optimized, so these
//! functions are plain loops and calls.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::token_list::TokenList;

/// A list of tokens.
#[derive(Default)]
pub(super) struct Tokens {
    trees: Vec<TokenTree>,
    /// The place of tokens that have no place of their own.
    span: Option<Span>,
}

impl Tokens {
    /// A list of tokens at a place of the author's.
    pub(super) fn at(span: Span) -> Self {
        Tokens { trees: Vec::new(), span: Some(span) }
    }

    pub(super) fn with_capacity(trees: usize) -> Self {
        Tokens { trees: Vec::with_capacity(trees), span: None }
    }

    /// Adds what a function copies into the list.
    pub(super) fn copied(&mut self, copy: impl FnOnce(&mut Vec<TokenTree>)) -> &mut Self {
        copy(&mut self.trees);
        self
    }

    fn tree(&mut self, tree: TokenTree) -> &mut Self {
        self.trees.push(tree);
        self
    }

    /// Adds a token of the author.
    pub(super) fn token(&mut self, token: &TokenTree) -> &mut Self {
        self.tree(token.clone())
    }

    pub(super) fn ends_with_comma(&self) -> bool {
        matches!(self.trees.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == ',')
    }

    pub(super) fn ident(&mut self, ident: &Ident) -> &mut Self {
        self.tree(TokenTree::Ident(ident.clone()))
    }

    /// A name at a place of the author's.
    pub(super) fn name(&mut self, name: &str, span: Span) -> &mut Self {
        self.tree(TokenTree::Ident(Ident::new(name, span)))
    }

    /// A name without a place of its own.
    pub(super) fn word(&mut self, word: &str) -> &mut Self {
        let span = self.span.unwrap_or_else(Span::call_site);
        self.name(word, span)
    }

    /// `::`
    pub(super) fn path_separator(&mut self) -> &mut Self {
        self.punct_joint(':').punct(':')
    }

    /// `;`
    pub(super) fn semicolon(&mut self) -> &mut Self {
        self.punct(';')
    }

    pub(super) fn number(&mut self, number: u16) -> &mut Self {
        self.tree(TokenTree::Literal(Literal::u16_unsuffixed(number)))
    }

    pub(super) fn string(&mut self, text: &str) -> &mut Self {
        self.tree(TokenTree::Literal(Literal::string(text)))
    }

    /// `=>`
    pub(super) fn arrow(&mut self) -> &mut Self {
        self.punct_joint('=').punct('>')
    }

    /// A character of an operator, which the next character continues.
    pub(super) fn punct_joint(&mut self, character: char) -> &mut Self {
        self.spaced(character, Spacing::Joint)
    }

    pub(super) fn punct(&mut self, character: char) -> &mut Self {
        self.spaced(character, Spacing::Alone)
    }

    fn spaced(&mut self, character: char, spacing: Spacing) -> &mut Self {
        let mut punct = Punct::new(character, spacing);
        if let Some(span) = self.span {
            punct.set_span(span);
        }
        self.tree(TokenTree::Punct(punct))
    }

    pub(super) fn into_list(self) -> TokenList {
        self.trees.into()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.trees.is_empty()
    }

    pub(super) fn append(&mut self, mut other: Tokens) -> &mut Self {
        self.trees.append(&mut other.trees);
        self
    }

    /// Adds tokens as they are.
    pub(super) fn stream(&mut self, stream: &TokenStream) -> &mut Self {
        if !stream.is_empty() {
            for tree in stream.clone() {
                self.trees.push(tree);
            }
        }
        self
    }

    /// Adds the tokens of the author as they are.
    pub(super) fn list(&mut self, list: &TokenList) -> &mut Self {
        self.trees.extend_from_slice(list.trees());
        self
    }

    /// `[…]`
    pub(super) fn bracketed(&mut self, inner: impl Into<TokenStream>) -> &mut Self {
        self.tree(TokenTree::Group(Group::new(Delimiter::Bracket, inner.into())))
    }

    /// `{…}`
    pub(super) fn braced(&mut self, inner: impl Into<TokenStream>) -> &mut Self {
        self.tree(TokenTree::Group(Group::new(Delimiter::Brace, inner.into())))
    }

    /// `(…)`
    pub(super) fn parenthesized(&mut self, inner: impl Into<TokenStream>) -> &mut Self {
        let mut group = Group::new(Delimiter::Parenthesis, inner.into());
        if let Some(span) = self.span {
            group.set_span(span);
        }
        self.tree(TokenTree::Group(group))
    }

    /// `(…)` or `{…}` with the place of the author's token that it belongs to.
    pub(super) fn group_at(
        &mut self,
        delimiter: Delimiter,
        inner: impl Into<TokenStream>,
        span: Span,
    ) -> &mut Self {
        let mut group = Group::new(delimiter, inner.into());
        group.set_span(span);
        self.tree(TokenTree::Group(group))
    }
}

impl From<Tokens> for TokenStream {
    fn from(tokens: Tokens) -> Self {
        if tokens.trees.is_empty() {
            TokenStream::new()
        } else {
            tokens.trees.into_iter().collect()
        }
    }
}

/// One word without a place of the author's.
pub(super) fn word(word: &str) -> TokenStream {
    let mut tokens = Tokens::default();
    tokens.word(word);
    tokens.into()
}
