//! The item under the attribute.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use crate::syntax::item::Item;

/// The item with additional documentation after its own.
///
/// The documentation follows the last `#[doc]`, or stands before everything else. rustc evaluates a
/// `#[cfg_attr]` only if it stands before attributes that are not expanded yet, such as a route attribute.
pub(super) fn documented(item: &Item, docs: &TokenStream) -> TokenStream {
    let own = item.attributes.iter().rposition(|attribute| attribute.is("doc"));
    let split = own.map_or(0, |last| last + 1);
    let (before, after) = item.attributes.split_at(split);
    let before = before.iter().map(|attribute| &attribute.tokens);
    let after = after.iter().map(|attribute| &attribute.tokens);
    let rest = &item.rest;
    quote!(#(#before)* #docs #(#after)* #rest)
}

/// The item without changes.
pub(crate) fn verbatim(item: &Item) -> TokenStream {
    let mut tokens: TokenStream =
        item.attributes.iter().map(|attribute| attribute.tokens.clone()).collect();
    item.rest.to_tokens(&mut tokens);
    tokens
}
