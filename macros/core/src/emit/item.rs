//! The item under the attribute.

use proc_macro2::TokenStream;

use crate::syntax::item::Item;

/// The item with additional documentation after its own.
pub(super) fn documented(item: &Item, docs: &TokenStream) -> TokenStream {
    let mut tokens = item.before_docs();
    tokens.extend([docs.clone(), item.after_docs()]);
    tokens
}
