//! What a declaration becomes.

use proc_macro2::{TokenStream, TokenTree};

use super::tokens::Tokens;

/// What a declaration becomes: the item, and the items that are generated beside it. For a method, these are
/// in different places.
#[derive(Default)]
pub(crate) struct Expansion {
    pub(super) item: Tokens,
    pub(super) beside: Tokens,
}

impl Expansion {
    pub(crate) fn new(item: &TokenStream, beside: &TokenStream) -> Self {
        let mut expansion = Expansion::default();
        expansion.item.stream(item);
        expansion.beside.stream(beside);
        expansion
    }

    /// The item, followed by the generated items.
    pub(crate) fn together(mut self) -> TokenStream {
        self.item.append(self.beside);
        self.item.into()
    }

    /// Adds the item to one list, and the generated items to another.
    pub(crate) fn apart(self, item: &mut Vec<TokenTree>, beside: &mut Vec<TokenTree>) {
        item.extend_from_slice(self.item.into_list().trees());
        beside.extend_from_slice(self.beside.into_list().trees());
    }
}
