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
use super::tokens::{Tokens, word};
use crate::model::{Operation, Placement};

/// The implementations of all enums.
pub(super) fn call(operation: &Operation, enumerations: &[Enumeration]) -> TokenStream {
    let runtime = &operation.runtime;
    let endpoint = if cfg!(feature = "guide") {
        guide::endpoint(operation, enumerations).unwrap_or_default()
    } else {
        TokenStream::new()
    };
    if enumerations.is_empty() {
        if endpoint.is_empty() {
            return TokenStream::new();
        }
        return quote!(#runtime::__guide! { [#endpoint] });
    }
    let record = Record::of(operation);
    let holder = holder(enumerations);
    let mut authors = Tokens::default();
    let mut text = Source::default();
    text.code("__to").bracketed(endpoint);
    let mut index = 0;
    while index < enumerations.len() {
        let enumeration = &enumerations[index];
        let arms = Arms::of(enumeration, &record);
        let ImplHead { generics, of, bounds } = ImplHead::of(enumeration);
        let mut own = Tokens::default();
        own.bracketed(of);
        let mut constants = Source::default();
        match holder {
            Some(holder) if holder != index => own.bracketed(enumerations[holder].concrete()),
            _ => {
                record.push_constants(&mut constants, operation);
                own.bracketed(word("Self"))
            }
        };
        own.bracketed(head(enumeration, &enumeration.levels(), &generics));
        own.braced(arms.authors);
        if !arms.by_value.is_empty() {
            own.word("__to").braced(arms.by_value);
        }
        authors.braced(own);
        let mut group = Source::default();
        group.code(routing::kind(enumeration)).bracketed(bounds.clone()).braced(constants);
        group.braced(arms.items).braced(arms.text);
        push_formatting(&mut group, enumeration, &generics, &bounds);
        if cfg!(feature = "utoipa") {
            group.bracketed(openapi::group(enumeration));
        } else {
            group.code("[]");
        }
        text.braced(group);
        index += 1;
    }
    let mut call = Tokens::default();
    call.bracketed(authors).stream(&text.into_tokens());
    called(runtime, "__implement", call)
}

/// The `impl`s of an enum with bodies that are never called: for a program that does not compile, and for an
/// editor. They declare nothing and require no trait of any type.
pub(super) fn call_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let ImplHead { generics, of, bounds } = ImplHead::of(enumeration);
    let mut call = Tokens::default();
    call.bracketed(of).bracketed(head(enumeration, &TokenStream::new(), &generics));
    let mut text = Source::default();
    text.code(routing::kind(enumeration)).bracketed(bounds.clone());
    push_formatting(&mut text, enumeration, &generics, &bounds);
    text.bracketed(openapi::group_without_types(enumeration));
    call.stream(&text.into_tokens());
    called(&enumeration.operation.runtime, "__without_bodies", call)
}

/// `runtime::name! { call }`
fn called(runtime: &TokenStream, name: &str, call: Tokens) -> TokenStream {
    let mut tokens = Tokens::default();
    tokens.stream(runtime).path_separator().word(name).punct('!').braced(call);
    tokens.into()
}

/// Everything before the name of the trait: `#[cfg(…)] impl<T>`.
fn head(enumeration: &Enumeration, levels: &TokenStream, generics: &TokenStream) -> Tokens {
    let mut head = Tokens::default();
    head.stream(enumeration.cfg()).stream(levels).word("impl").stream(generics);
    head
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
