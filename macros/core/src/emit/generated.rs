//! The call that writes, for all enums of a handler at once, what no handler changes: the frameworks'
//! implementations, `status()`, the texts. The runtime holds it, since it alone knows its features.

use proc_macro2::TokenStream;
use quote::quote;

use super::answer::Implementor;
use super::documented;
use super::endpoint;
use super::enumeration::Enumeration;
use crate::model::{Half, Operation};

pub(super) fn call(operation: &Operation, enumerations: &[Enumeration]) -> TokenStream {
    let endpoint = endpoint::of(operation, enumerations);
    if endpoint.is_none() && enumerations.is_empty() {
        return TokenStream::new();
    }
    with_documented(operation, endpoint.as_ref(), enumerations, documented::group)
}

/// The same for a program that does not compile: nothing is collected, and no type is asked for more
/// than it is.
pub(crate) fn call_without_types(enumeration: &Enumeration) -> TokenStream {
    let enumerations = std::slice::from_ref(enumeration);
    let documented = documented::group_without_types;
    with_documented(enumeration.operation, None, enumerations, documented)
}

fn with_documented(
    operation: &Operation,
    endpoint: Option<&TokenStream>,
    enumerations: &[Enumeration],
    documented: impl Fn(&Enumeration) -> TokenStream,
) -> TokenStream {
    let all = enumerations.iter().map(|enumeration| {
        let (documented, visibility) = (documented(enumeration), &enumeration.head.visibility);
        group(enumeration, &quote!([#documented] [#visibility]))
    });
    let plain = |enumeration: &Enumeration| group(enumeration, &TokenStream::new());
    let debug = enumerations.iter().filter(|_| !operation.debug_is_derived).map(plain);
    let errors = enumerations.iter().filter(|one| one.half == Half::Error).map(plain);
    let runtime = &operation.runtime;
    quote!(#runtime::__generated! { [#endpoint] [#(#all)*] [#(#debug)*] [#(#errors)*] })
}

fn group(enumeration: &Enumeration, more: &TokenStream) -> TokenStream {
    let Implementor { generics, of, bounds } = Implementor::of(enumeration);
    let cfg = enumeration.cfg();
    quote!({ [#cfg] [#generics] [#of] [#bounds] #more })
}
