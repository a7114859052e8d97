//! The generics of a type, for the `impl`s beside it.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::Generics;

use crate::model::SplitGenerics;

pub(super) fn split(generics: &Generics) -> SplitGenerics {
    let (declared, named, bounds) = generics.split_for_impl();
    SplitGenerics {
        declared: with_lifetimes_elsewhere(declared.to_token_stream()),
        named: named.to_token_stream(),
        bounds: bounds.to_token_stream(),
    }
}

/// The parameters of an impl. Its lifetimes do not have the spans of those that the type declares: otherwise,
/// rustc's `single_use_lifetimes` would report the lifetimes of the type.
fn with_lifetimes_elsewhere(parameters: TokenStream) -> TokenStream {
    let mut is_name = false;
    let elsewhere = |mut tree: TokenTree| {
        let is_apostrophe = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '\'');
        if is_apostrophe || is_name {
            tree.set_span(Span::call_site());
        }
        is_name = is_apostrophe;
        tree
    };
    parameters.into_iter().map(elsewhere).collect()
}
