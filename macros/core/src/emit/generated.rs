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
use crate::model::{Half, Operation};

pub(super) fn call(operation: &Operation, enumerations: &[Enumeration]) -> TokenStream {
    let endpoint = endpoint::of(operation, enumerations);
    let Some(holder) = enumerations.first() else {
        let runtime = &operation.runtime;
        return endpoint.map_or_else(
            TokenStream::new,
            |endpoint| quote!(#runtime::__generated! { [] [#endpoint] [] [] [] }),
        );
    };
    let declared = declared(holder, &description::constructor(operation));
    let all = enumerations.iter().map(|enumeration| {
        let (documented, levels) = (documented::group(enumeration), enumeration.levels());
        with_matches(enumeration, holder, &documented, &levels, &answer::matches(enumeration))
    });
    let plain = |enumeration: &Enumeration| group(enumeration, &TokenStream::new());
    let debug = enumerations.iter().filter(|_| !operation.debug_is_derived).map(plain);
    let errors = enumerations.iter().filter(|one| one.half == Half::Error).map(plain);
    let runtime = &operation.runtime;
    quote! {
        #runtime::__generated! {
            [#declared] [#endpoint] [#(#all)*] [#(#debug)*] [#(#errors)*]
        }
    }
}

/// The same for an enum of a program that does not compile: it declares nothing, nothing is collected,
/// and no type is asked for more than it is.
pub(crate) fn call_without_types(enumeration: &Enumeration) -> TokenStream {
    let declared = declared(enumeration, &quote!(__new("")));
    let documented = documented::group_without_types(enumeration);
    let levels = quote!(#[allow(unreachable_patterns)]);
    let matches = answer::matches_without_types();
    let all = with_matches(enumeration, enumeration, &documented, &levels, &matches);
    let plain = group(enumeration, &TokenStream::new());
    let debug = (!enumeration.operation.debug_is_derived).then_some(&plain);
    let error = (enumeration.half == Half::Error).then_some(&plain);
    let runtime = &enumeration.operation.runtime;
    quote!(#runtime::__generated! { [#declared] [] [#all] [#debug] [#error] })
}

/// What is declared, of the enum for any content.
fn declared(holder: &Enumeration, constructor: &TokenStream) -> TokenStream {
    let (cfg, parameters, general) = (holder.cfg(), holder.parameters(), holder.general());
    quote!([#cfg] [#parameters] [#general] #constructor)
}

fn with_matches(
    enumeration: &Enumeration,
    holder: &Enumeration,
    documented: &TokenStream,
    levels: &TokenStream,
    matches: &TokenStream,
) -> TokenStream {
    let (kind, holder) = (routing::kind(enumeration), holder.nameable());
    let more = quote!([#documented] [#levels] #kind [#holder] #matches);
    group(enumeration, &more)
}

fn group(enumeration: &Enumeration, more: &TokenStream) -> TokenStream {
    let Implementor { generics, of, bounds } = Implementor::of(enumeration);
    let cfg = enumeration.cfg();
    quote!({ [#cfg] [#generics] [#of] [#bounds] #more })
}
