//! What rust-analyzer is shown of the attribute, and rustc never: each word behind the path of the
//! module of the runtime that lists what may stand in its place, so that it can be completed there
//! and explained.
//!
//! rust-analyzer completes inside an attribute by expanding it a second time with a word of its own at
//! the cursor, and looking for that word in the output; around it, both outputs have to be alike to
//! the character. So these tokens come before all others, which change with what is declared, and are
//! made of the tokens alone: nothing that is written yet has to make sense.

mod pieces;
mod words;

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::diagnostic::Diagnostics;
use crate::model::Operation;
use crate::resolve;
use crate::syntax::args::Args;
use crate::syntax::item::{Item, Target};
use words::Words;

/// An item that mentions what stands in the attribute.
pub(crate) fn mentions(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let item = Item::read(item);
    if !matches!(&item.target, Target::Handler(_) | Target::EmptyEnum(_) | Target::OwnType(_)) {
        return TokenStream::new();
    }
    if let Target::Handler(handler) = &item.target
        && handler.receiver.is_some()
    {
        // Beside a method there is no room for such an item.
        return TokenStream::new();
    }
    let mut diagnostics = Diagnostics::default();
    let args = Args::read(arguments.clone(), &mut diagnostics);
    let runtime = args.options.runtime.clone().unwrap_or_else(|| quote!(::api_responses));
    let operation = resolve::resolve(args, &item, &mut diagnostics);
    // The expansion proper reports them.
    diagnostics.read();
    let mut words = Words { explained: explained(operation.as_ref()), tokens: TokenStream::new() };
    words.arguments(arguments);
    let words = words.tokens;
    quote! {
        const _: () = {
            use #runtime::__private::editor as __e;
            #words
        };
    }
}

/// The codes that a variant stands for, which explains them better.
fn explained(operation: Option<&Operation>) -> HashSet<u16> {
    let responses = operation.into_iter().flat_map(|operation| &operation.responses);
    responses
        .filter(|response| response.placement.is_generated() && !response.named)
        .map(|response| response.status.value)
        .collect()
}

/// Takes the variants that are called as the set which they hold away from the path of that set: an
/// editor that is asked there for a definition shows the set, and renaming the variant does not rewrite
/// the path.
pub(crate) fn leave_paths_to_sets(operation: &mut Operation) {
    for set in operation.sets.iter_mut().filter(|set| !set.named) {
        set.variant.set_span(Span::call_site());
    }
}
