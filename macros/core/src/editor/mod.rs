//! Paths for rust-analyzer, which rustc never gets. They lead from each word of the attribute to the module
//! of the runtime that lists the possible words, so that the editor can complete and explain the word.
//!
//! To complete a word in an attribute, rust-analyzer expands the attribute again with a marker at the cursor
//! and searches the output for the marker. Apart from the marker, both outputs must be equal to the
//! character. Therefore these tokens come before all others, which depend on the declaration, and are
//! generated from the tokens alone, whether or not they can be parsed.

mod pieces;
mod words;

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::diagnostic::Diagnostics;
use crate::model::Operation;
use crate::resolve;
use crate::syntax::args::{Args, Options};
use crate::syntax::block::{self, Member};
use crate::syntax::item::Item;
use crate::syntax::target::{BlockHead, Target};
use crate::syntax::variant::Variant;
use words::Words;

/// Items that mention the words of the attribute, and of the attributes of the methods in a block.
pub(crate) fn mentions(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let item = Item::read(item);
    match &item.target {
        // Such an item cannot stand next to a method.
        Target::Handler(_) if item.is_lone_method() => TokenStream::new(),
        Target::Handler(_) | Target::EmptyEnum(_) | Target::OwnType(_) => {
            of_declaration(arguments, &item, &Options::default())
        }
        Target::Block(head) => of_block(arguments, &item, head),
        _ => TokenStream::new(),
    }
}

fn of_block(arguments: TokenStream, block: &Item, head: &BlockHead) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let Args { options, .. } = Args::read(arguments.clone(), &mut diagnostics);
    // The actual expansion reports them.
    diagnostics.read();
    let mut words = Words::default();
    words.options(arguments);
    let mut tokens = mentioning(options.runtime.clone(), &words);
    for member in block::read(block, head) {
        if let Member::Declared(member) = member {
            tokens.extend(of_declaration(member.arguments, &member.item, &options));
        }
    }
    tokens
}

fn of_declaration(arguments: TokenStream, item: &Item, of_block: &Options) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let mut args = Args::read(arguments.clone(), &mut diagnostics);
    args.inherit(of_block);
    let runtime = args.options.runtime.clone();
    let operation = resolve::resolve(args, item, &mut diagnostics);
    // The actual expansion reports them.
    diagnostics.read();
    let mut words = Words { explained: explained(operation.as_ref()), ..Words::default() };
    words.arguments(arguments);
    for list in item.variants.iter().flat_map(Variant::lists) {
        words.of_variant(list);
    }
    // A variant can have this word in the place of a type.
    if !item.variants.is_empty() {
        words.tokens.extend(quote!(
            use ::core::fmt::Display;
        ));
    }
    mentioning(runtime, &words)
}

/// An item that mentions words.
fn mentioning(runtime: Option<TokenStream>, words: &Words) -> TokenStream {
    let runtime = runtime.unwrap_or_else(|| quote!(::api_responses));
    let words = &words.tokens;
    quote! {
        const _: () = {
            use #runtime::__private::editor as __e;
            #words
        };
    }
}

/// The codes of variants. The documentation of the variant explains them.
fn explained(operation: Option<&Operation>) -> BTreeSet<u16> {
    let responses = operation.into_iter().flat_map(|operation| &operation.responses);
    responses
        .filter(|response| response.placement.is_generated() && !response.named)
        .map(|response| response.status.value)
        .collect()
}

/// Removes the span of a set's path from the variant that is named after the set. Then "go to definition"
/// on the path shows the set, and renaming the variant does not change the path.
pub(crate) fn leave_paths_to_sets(operation: &mut Operation) {
    for set in operation.sets.iter_mut().filter(|set| !set.named) {
        set.variant.set_span(Span::call_site());
    }
}
