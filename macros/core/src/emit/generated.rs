//! The calls of the runtime's macros that define the generated enums and their `impl`s. Their form is in the
//! runtime, because only the runtime knows its features.

use proc_macro2::TokenStream;
use quote::quote;

use super::conversion::Conversion;
use super::definition::{Documentation, Form, attributes, declared_generics, variants, word};
use super::enumeration::Enumeration;
use super::guide;
use super::impl_head::ImplHead;
use super::openapi;
use super::record::Record;
use super::routing;
use super::source::Source;
use super::tokens::Tokens;
use crate::model::{Operation, Placement};
use crate::syntax::item::Item;

/// The definitions of all enums.
pub(super) fn call(
    item: &Item,
    operation: &Operation,
    enumerations: &[Enumeration],
    documentation: Documentation<'_>,
) -> TokenStream {
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
        let conversion = Conversion::of(enumeration, &record);
        let head = ImplHead::of(enumeration);
        let mut own = Tokens::default();
        own.bracketed(attributes(item, enumeration, documentation));
        own.bracketed(enumeration.head.visibility.clone()).ident(&enumeration.head.ident);
        own.bracketed(declared_generics(enumeration)).bracketed(head.of);
        let mut constants = Source::default();
        match holder {
            Some(holder) if holder != index => own.bracketed(enumerations[holder].concrete()),
            _ => {
                record.push_constants(&mut constants, operation);
                own.bracketed(word("Self"))
            }
        };
        own.bracketed(enumeration.cfg().clone()).bracketed(enumeration.levels());
        own.bracketed(variants(enumeration, documentation, Form::Call));
        own.bracketed(conversion.content.0).bracketed(conversion.moved.0);
        own.bracketed(conversion.plain.0);
        authors.braced(own);
        let mut group = Source::default();
        group.code(routing::kind(enumeration));
        group.bracketed(head.generics.clone()).bracketed(head.bounds.clone());
        group.braced(constants).braced(conversion.items).braced(conversion.arms);
        group.bracketed(conversion.content.1).bracketed(conversion.moved.1);
        group.bracketed(conversion.plain.1);
        let debug = !operation.debug_is_derived;
        push_impl(&mut group, "Debug", debug, enumeration, &head.generics, &head.bounds);
        let is_error = enumeration.placement == Placement::Error;
        push_impl(&mut group, "Display", is_error, enumeration, &head.generics, &head.bounds);
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
    called(runtime, "__define", call)
}

/// The enum that has the declaration: the first that can be named outside the handler. If there is none, each
/// has it.
pub(super) fn holder(enumerations: &[Enumeration]) -> Option<usize> {
    enumerations.iter().position(|one| one.argument().is_none_or(|argument| argument.default))
}

/// The `impl`s of an enum whose definition is elsewhere, with bodies that are never called: for a program that
/// does not compile, and for an editor. They declare nothing and require no trait of any type.
pub(super) fn call_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let head = ImplHead::of(enumeration);
    let mut call = Tokens::default();
    call.bracketed(head.of).bracketed(enumeration.cfg().clone());
    let mut text = Source::default();
    text.code(routing::kind(enumeration));
    text.bracketed(head.generics.clone()).bracketed(head.bounds.clone());
    let debug = !enumeration.operation.debug_is_derived;
    push_impl(&mut text, "Debug", debug, enumeration, &head.generics, &head.bounds);
    let is_error = enumeration.placement == Placement::Error;
    push_impl(&mut text, "Display", is_error, enumeration, &head.generics, &head.bounds);
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

/// `[Debug [cfg] [generics] [bounds]]`, or empty brackets.
fn push_impl(
    text: &mut Source,
    name: &str,
    is_wanted: bool,
    enumeration: &Enumeration,
    generics: &TokenStream,
    bounds: &TokenStream,
) {
    let mut group = Source::default();
    if is_wanted {
        group.code(name).bracketed(enumeration.cfg().clone()).bracketed(generics.clone());
        group.bracketed(bounds.clone());
    }
    text.bracketed(group);
}
