//! What is emitted beside an error: the item as it was, and enums with every response that could
//! be read, so that one mistake is one error and not also one wherever the enum is used.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use crate::diagnostic::ErrorReport;
use crate::emit::enumeration::Enumeration;
use crate::emit::{enumerations, impls_without_bodies, verbatim};
use crate::model::{Carrier, Operation, Subject};
use crate::syntax::item::Item;

/// For a mistake that left no operation to speak of.
pub(crate) fn of_item(item: &Item, errors: &[ErrorReport]) -> TokenStream {
    let mut tokens = verbatim(item);
    tokens.extend(errors.iter().map(compile_error));
    tokens
}

pub(crate) fn of_operation(
    item: &Item,
    operation: &Operation,
    errors: &[ErrorReport],
) -> TokenStream {
    let mut tokens = match &operation.subject {
        Subject::EmptyEnum(..) => item.attributes.iter().map(|a| a.tokens.clone()).collect(),
        Subject::Handler(_) | Subject::OwnType { .. } => verbatim(item),
    };
    for enumeration in enumerations(operation) {
        let mut names = HashSet::new();
        let enumeration = enumeration.retain(|response| names.insert(response.variant.to_string()));
        tokens.extend(definition(&enumeration));
        tokens.extend(impls_without_bodies(&enumeration));
    }
    tokens.extend(errors.iter().map(compile_error));
    tokens
}

/// The enum, in which nothing warns: whatever rustc would find doubtful comes of the mistake.
fn definition(enumeration: &Enumeration) -> TokenStream {
    let allow = quote!(#[allow(dead_code, missing_docs)]);
    let definition = enumeration.definition(&allow, |_| TokenStream::new());
    let carried = enumeration
        .responses
        .iter()
        .any(|response| matches!(response.content.carrier(), Some(Carrier::Argument)));
    match enumeration.argument() {
        // A parameter that no variant carries would be a second error.
        Some(argument) if !carried => {
            let parameter = &argument.parameter;
            let variant = quote!(__Content(::core::marker::PhantomData<#parameter>),);
            with_variant(definition, &variant)
        }
        _ => definition,
    }
}

/// Adds to the variants, which are the last group of the definition.
fn with_variant(definition: TokenStream, variant: &TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = definition.into_iter().collect();
    if let Some(TokenTree::Group(body)) = trees.last() {
        let variants = body.stream();
        let body = Group::new(Delimiter::Brace, quote!(#variants #variant));
        trees.pop();
        trees.push(TokenTree::Group(body));
    }
    trees.into_iter().collect()
}

/// `::core::compile_error! { "…" }`, which rustc underlines from its first token to its last.
fn compile_error(report: &ErrorReport) -> TokenStream {
    let ErrorReport { blame, message } = report;
    let punct = |character, spacing, span: Span| {
        let mut punct = Punct::new(character, spacing);
        punct.set_span(span);
        TokenTree::Punct(punct)
    };
    let ident = |name, span| TokenTree::Ident(Ident::new(name, span));
    let mut text = Literal::string(&message.to_string());
    text.set_span(blame.end);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(text).into());
    group.set_span(blame.end);
    [
        punct(':', Spacing::Joint, blame.start),
        punct(':', Spacing::Alone, blame.start),
        ident("core", blame.start),
        punct(':', Spacing::Joint, blame.start),
        punct(':', Spacing::Alone, blame.start),
        ident("compile_error", blame.start),
        punct('!', Spacing::Alone, blame.start),
        TokenTree::Group(group),
    ]
    .into_iter()
    .collect()
}
