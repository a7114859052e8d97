//! A checked operation to tokens. Makes no errors: what could be wrong has been refused before.

mod answer;
mod claim;
mod convert;
mod description;
mod documented;
pub(crate) mod editor;
mod endpoint;
pub(crate) mod enumeration;
mod from_errors;
mod generated;
mod included;
mod problem;
mod routing;
mod rustdoc;
mod source;
mod warning;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use crate::check::Checked;
use crate::diagnostic::WarningReport;
use crate::model::{Operation, Placement, Subject};
use crate::syntax::item::Item;

use enumeration::Enumeration;
pub(crate) use rustdoc::of_variant as documentation;

pub(crate) fn emit(item: &Item, checked: &Checked, warnings: &[WarningReport]) -> TokenStream {
    let operation = checked.operation();
    let enumerations = enumerations(operation);
    let rows = rustdoc::Rows::of(operation);
    let mut tokens = match &operation.subject {
        // The enum takes the place of the empty one; its documentation comes with it.
        Subject::EmptyEnum(..) => TokenStream::new(),
        Subject::Handler(_) | Subject::OwnType { .. } => {
            documented(item, &rustdoc::of_operation(operation, &rows))
        }
    };
    for enumeration in &enumerations {
        tokens.extend(definition(item, enumeration, &rows));
        tokens.extend(convert::impls(enumeration));
        tokens.extend(from_errors::impls(enumeration));
        tokens.extend(routing::impls(enumeration));
    }
    tokens.extend(generated::call(operation, &enumerations));
    tokens.extend(claim::of(operation));
    tokens.extend(included::assertions(operation, &enumerations));
    tokens.extend(warning::all(warnings, operation));
    tokens
}

/// The enum with its documentation.
fn definition(item: &Item, enumeration: &Enumeration, rows: &rustdoc::Rows<'_>) -> TokenStream {
    let operation = enumeration.operation;
    let docs = rustdoc::of_enumeration(enumeration, rows);
    let language = operation.language;
    let of_variant = |response: &_| rustdoc::of_variant(response, language);
    let of_set = |set: &_| rustdoc::of_set(set, language);
    let definition = enumeration.definition(&docs, of_variant, of_set);
    match &operation.subject {
        Subject::EmptyEnum(..) => {
            let own = item.attributes.iter().map(|attribute| attribute.tokens.clone());
            own.chain([definition]).collect()
        }
        _ => definition,
    }
}

/// The impls of an enum in a program that does not compile, none of which can be a further error.
pub(crate) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = convert::impls(enumeration);
    tokens.extend(from_errors::impls_without_bodies(enumeration));
    tokens.extend(routing::impls(enumeration));
    tokens.extend(generated::call_without_types(enumeration));
    tokens
}

/// The enums that are generated for an operation: none, one or two.
pub(crate) fn enumerations(operation: &Operation) -> Vec<Enumeration<'_>> {
    match &operation.subject {
        Subject::Handler(output) => {
            let success = Enumeration::of(operation, output.success.as_ref(), Placement::Success);
            let error = Enumeration::of(operation, output.error.as_ref(), Placement::Error);
            success.into_iter().chain(error).collect()
        }
        Subject::EmptyEnum(head, placement) => vec![Enumeration::new(operation, head, *placement)],
        Subject::OwnType { .. } => Vec::new(),
    }
}

/// The item as it was, with documentation behind its own.
///
/// Behind the last `#[doc]`, or before everything else: attributes that rustc has yet to expand (a
/// route below ours) must find `#[cfg_attr]` before themselves, or it is never looked at.
fn documented(item: &Item, docs: &TokenStream) -> TokenStream {
    let own = item.attributes.iter().rposition(|attribute| attribute.is("doc"));
    let split = own.map_or(0, |last| last + 1);
    let (before, after) = item.attributes.split_at(split);
    let before = before.iter().map(|attribute| &attribute.tokens);
    let after = after.iter().map(|attribute| &attribute.tokens);
    let rest = &item.rest;
    quote!(#(#before)* #docs #(#after)* #rest)
}

/// The item as it was.
pub(crate) fn verbatim(item: &Item) -> TokenStream {
    let mut tokens: TokenStream =
        item.attributes.iter().map(|attribute| attribute.tokens.clone()).collect();
    item.rest.to_tokens(&mut tokens);
    tokens
}
