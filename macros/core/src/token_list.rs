//! Tokens of the author that are emitted again.

use std::fmt;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// A list of tokens.
///
/// A `TokenStream` belongs to the compiler: reading it, or adding it to another, is a call of the compiler
/// each time. This list belongs to the macro.
#[derive(Clone, Default)]
pub(crate) struct TokenList(Vec<TokenTree>);

impl TokenList {
    pub(crate) fn trees(&self) -> &[TokenTree] {
        self.0.as_slice()
    }
}

impl From<Vec<TokenTree>> for TokenList {
    fn from(trees: Vec<TokenTree>) -> Self {
        TokenList(trees)
    }
}

impl From<TokenStream> for TokenList {
    fn from(tokens: TokenStream) -> Self {
        TokenList(tokens.into_iter().collect())
    }
}

impl From<TokenList> for TokenStream {
    fn from(TokenList(trees): TokenList) -> Self {
        trees.into_iter().collect()
    }
}

impl ToTokens for TokenList {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

impl fmt::Display for TokenList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_token_stream().fmt(formatter)
    }
}
