//! The call that writes all `impl`s of the enums of a handler whose form no handler changes. The runtime
//! holds their form, since it alone knows its features.

use proc_macro2::TokenStream;
use quote::quote;

use super::answer::{self, Implementor};
use super::description;
use super::documented;
use super::endpoint;
use super::enumeration::Enumeration;
use super::routing;
use super::source::Source;
use crate::model::{Operation, Placement};

pub(super) fn call(operation: &Operation, enumerations: &[Enumeration]) -> TokenStream {
    let endpoint = endpoint::of(operation, enumerations);
    let Some(holder) = enumerations.first() else {
        let runtime = &operation.runtime;
        return endpoint.map_or_else(
            TokenStream::new,
            |endpoint| quote!(#runtime::__generated! { [] [#endpoint] [] [] [] }),
        );
    };
    let mut call = Source::default();
    call.bracketed(declared(holder, description::constructor(operation)));
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
        let documented = documented::group(enumeration);
        let matches = answer::matches(enumeration);
        let mut one = head;
        append_matches(&mut one, enumeration, holder, documented, enumeration.levels(), matches);
        all.braced(one);
    }
    call.bracketed(all).bracketed(debug).bracketed(errors);
    let (runtime, call) = (&operation.runtime, call.into_tokens());
    quote!(#runtime::__generated! { #call })
}

/// The same for an enum of a program that does not compile: it declares nothing, nothing is collected,
/// and no type is asked for more than it is.
pub(super) fn call_without_types(enumeration: &Enumeration) -> TokenStream {
    let head = head(enumeration);
    let mut all = head.clone();
    let documented = documented::group_without_types(enumeration);
    let levels = quote!(#[allow(unreachable_patterns)]);
    let matches = answer::matches_without_types();
    append_matches(&mut all, enumeration, enumeration, documented, levels, matches);
    let all = all.into_tokens();
    let plain = head.into_tokens();
    let plain = quote!({ #plain });
    let debug = (!enumeration.operation.debug_is_derived).then_some(&plain);
    let error = (enumeration.placement == Placement::Error).then_some(&plain);
    let declared = declared(enumeration, quote!(__new("")).into()).into_tokens();
    let runtime = &enumeration.operation.runtime;
    quote!(#runtime::__generated! { [#declared] [] [{ #all }] [#debug] [#error] })
}

/// What is declared, of the enum for any content.
fn declared(holder: &Enumeration, constructor: Source) -> Source {
    let mut declared = Source::default();
    declared.bracketed(holder.cfg().clone());
    declared.bracketed(holder.parameters().unwrap_or_default());
    declared.bracketed(holder.general());
    declared.append(constructor);
    declared
}

/// What stands before each `impl`, and in its first line.
fn head(enumeration: &Enumeration) -> Source {
    let Implementor { generics, of, bounds } = Implementor::of(enumeration);
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
    holder: &Enumeration,
    documented: Source,
    levels: TokenStream,
    matches: Source,
) {
    to.bracketed(documented).bracketed(levels).append(routing::kind(enumeration));
    if holder.argument().is_none() {
        to.code("[").name(&holder.head.ident).code("]");
    } else {
        to.bracketed(holder.nameable());
    }
    to.append(matches);
}
