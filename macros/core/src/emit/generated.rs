//! The calls of the runtime's macros with the `impl`s of the generated enums. Their form is in the
//! runtime, because only the runtime knows its features.

use proc_macro2::TokenStream;
use quote::quote;

use super::arms::Arms;
use super::enumeration::{Enumeration, holder};
use super::guide;
use super::impl_head::ImplHead;
use super::openapi;
use super::record::Record;
use super::routing;
use super::source::Source;
use super::tokens::Tokens;
use crate::model::{Operation, Placement};
use crate::token_list::TokenList;

/// Adds the implementations of all enums.
pub(super) fn push_call(to: &mut Tokens, operation: &Operation, enumerations: &[Enumeration]) {
    let runtime = &operation.runtime;
    let endpoint = if cfg!(feature = "guide") {
        guide::endpoint(operation, enumerations).unwrap_or_default()
    } else {
        TokenStream::new()
    };
    if enumerations.is_empty() {
        if !endpoint.is_empty() {
            to.stream(&quote!(#runtime::__guide! { [#endpoint] }));
        }
        return;
    }
    let record = Record::of(operation);
    let holder = holder(enumerations);
    let mut authors = Tokens::with_capacity(8);
    let mut text = Source::with_capacity(1024);
    text.code(";__to").bracketed(endpoint);
    let mut index = 0;
    while index < enumerations.len() {
        let enumeration = &enumerations[index];
        let arms = Arms::of(enumeration, &record);
        let head = ImplHead::of(enumeration);
        let mut own = Tokens::with_capacity(16);
        own.append(head.of).semicolon();
        let mut group = Source::with_capacity(1024);
        group.code(routing::kind(enumeration)).bracketed(head.bounds.clone());
        match holder {
            Some(holder) if holder != index => {
                enumerations[holder].push_concrete(&mut own);
                group.code("{}");
            }
            _ => {
                own.word("Self");
                record.push_constants(&mut group, operation);
            }
        }
        own.semicolon();
        push_head(&mut own, enumeration, &enumeration.levels(), &head.generics);
        authors.bracketed(own);
        group.braced(arms.items);
        let Arms { text: text_arms, authors: mut authors_arms, by_value, .. } = arms;
        if authors_arms.is_empty() {
            group.code("=>").braced(text_arms);
        } else {
            // One group of tokens becomes the body of the `match`.
            authors_arms.stream(&text_arms.into_tokens());
            authors.arrow().braced(authors_arms);
        }
        if !by_value.is_empty() {
            authors.word("__to").braced(by_value);
        }
        push_formatting(&mut group, enumeration, &head.generics, &head.bounds);
        if cfg!(feature = "utoipa") {
            group.bracketed(openapi::group(enumeration));
        } else {
            group.code("[]");
        }
        text.braced(group);
        index += 1;
    }
    push_macro(to, runtime, "__implement", authors, text);
}

/// The `impl`s of an enum with bodies that are never called: for a program that does not compile, and for an
/// editor. They declare nothing and require no trait of any type.
pub(super) fn call_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let ImplHead { generics, of, bounds } = ImplHead::of(enumeration);
    let mut authors = Tokens::default();
    let mut head = Tokens::default();
    push_head(&mut head, enumeration, &TokenStream::new(), &generics);
    authors.bracketed(of).bracketed(head);
    let mut text = Source::default();
    text.code(routing::kind(enumeration)).bracketed(bounds.clone());
    push_formatting(&mut text, enumeration, &generics, &bounds);
    text.bracketed(openapi::group_without_types(enumeration));
    let mut call = Tokens::default();
    push_macro(&mut call, &enumeration.operation.runtime, "__without_bodies", authors, text);
    call.into()
}

/// `runtime::name! { authors text }`
pub(super) fn push_macro(
    to: &mut Tokens,
    runtime: &TokenList,
    name: &str,
    authors: Tokens,
    text: Source,
) {
    let mut call = TokenStream::from(authors);
    call.extend([text.into_tokens()]);
    to.list(runtime).path_separator().word(name).punct('!').braced(call);
}

/// Everything before the name of the trait: `#[cfg(…)] impl<T>`.
fn push_head(
    to: &mut Tokens,
    enumeration: &Enumeration,
    levels: &TokenStream,
    generics: &TokenStream,
) {
    to.stream(enumeration.cfg()).stream(levels).word("impl").stream(generics);
}

/// The traits for formatting: `Debug` unless it is derived, and for errors `Display` and `Error`.
fn push_formatting(
    text: &mut Source,
    enumeration: &Enumeration,
    generics: &TokenStream,
    bounds: &TokenStream,
) {
    let debug = !enumeration.operation.debug_is_derived;
    let display = enumeration.placement == Placement::Error;
    if debug && enumeration.cfg().is_empty() && generics.is_empty() {
        // The usual case, in one piece.
        text.code(if display { "[Debug[impl][]][Display[impl][]]" } else { "[Debug[impl][]][]" });
        return;
    }
    for (name, is_wanted) in [("Debug", debug), ("Display", display)] {
        if !is_wanted {
            text.code("[]");
            continue;
        }
        let mut head = Source::default();
        head.tokens(enumeration.cfg().clone()).code("impl").tokens(generics.clone());
        let mut group = Source::default();
        group.code(name).bracketed(head).bracketed(bounds.clone());
        text.bracketed(group);
    }
}
