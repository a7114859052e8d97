//! The call of the runtime's macro that defines the `impl`s of the generated enums. Their form is in the
//! runtime, because only the runtime knows its features.

use proc_macro2::TokenStream;
use quote::quote;

use super::description;
use super::enumeration::Enumeration;
use super::guide;
use super::impl_head::ImplHead;
use super::into_response;
use super::openapi;
use super::routing;
use super::source::Source;
use crate::model::{Operation, Placement};

pub(super) fn call(operation: &Operation, enumerations: &[Enumeration]) -> TokenStream {
    let endpoint = guide::endpoint(operation, enumerations);
    let Some(described) = enumerations.first() else {
        let runtime = &operation.runtime;
        return endpoint.map_or_else(
            TokenStream::new,
            |endpoint| quote!(#runtime::__generated! { [] [#endpoint] [] [] [] }),
        );
    };
    let mut call = Source::default();
    call.bracketed(declared(described, description::constructor(operation)));
    call.bracketed(endpoint.unwrap_or_default());
    let [mut all, mut debug, mut errors] = [(); 3].map(|()| Source::default());
    for enumeration in enumerations {
        let head = head(enumeration);
        if enumeration.placement == Placement::Error {
            errors.braced(head.clone());
        }
        if !operation.debug_is_derived {
            debug.braced(head.clone());
        }
        let openapi = openapi::group(enumeration);
        let matches = into_response::matches(enumeration);
        let mut one = head;
        append_matches(&mut one, enumeration, described, openapi, enumeration.levels(), matches);
        all.braced(one);
    }
    call.bracketed(all).bracketed(debug).bracketed(errors);
    let (runtime, call) = (&operation.runtime, call.into_tokens());
    quote!(#runtime::__generated! { #call })
}

/// The call for an enum of a program that does not compile. It declares nothing, the guide does not
/// contain it, and it requires no trait of any type.
pub(super) fn call_without_types(enumeration: &Enumeration) -> TokenStream {
    let head = head(enumeration);
    let mut all = head.clone();
    let openapi = openapi::group_without_types(enumeration);
    let levels = quote!(#[allow(unreachable_patterns)]);
    let matches = into_response::matches_without_types();
    append_matches(&mut all, enumeration, enumeration, openapi, levels, matches);
    let all = all.into_tokens();
    let plain = head.into_tokens();
    let plain = quote!({ #plain });
    let debug = (!enumeration.operation.debug_is_derived).then_some(&plain);
    let error = (enumeration.placement == Placement::Error).then_some(&plain);
    let declared = declared(enumeration, quote!(__new("")).into()).into_tokens();
    let runtime = &enumeration.operation.runtime;
    quote!(#runtime::__generated! { [#declared] [] [{ #all }] [#debug] [#error] })
}

/// The description, and the enum that has it as a constant, for any content.
fn declared(described: &Enumeration, constructor: Source) -> Source {
    let mut declared = Source::default();
    declared.bracketed(described.cfg().clone());
    declared.bracketed(described.parameters().unwrap_or_default());
    declared.bracketed(described.general());
    declared.append(constructor);
    declared
}

/// The attributes and the first line of each `impl`.
fn head(enumeration: &Enumeration) -> Source {
    let ImplHead { generics, of, bounds } = ImplHead::of(enumeration);
    let mut head = Source::default();
    head.bracketed(enumeration.cfg().clone()).bracketed(generics);
    if enumeration.argument().is_none() {
        head.code("[").name(&enumeration.head.ident).code("]");
    } else {
        head.bracketed(of);
    }
    head.bracketed(bounds);
    head
}

fn append_matches(
    to: &mut Source,
    enumeration: &Enumeration,
    described: &Enumeration,
    openapi: Source,
    levels: TokenStream,
    matches: Source,
) {
    to.bracketed(openapi).bracketed(levels).append(routing::kind(enumeration));
    if described.argument().is_none() {
        to.code("[").name(&described.head.ident).code("]");
    } else {
        to.bracketed(described.nameable());
    }
    to.append(matches);
}
