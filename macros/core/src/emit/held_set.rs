//! Which set a variant holds, if it holds one: the only place where generated code asks of a type
//! whether it is a set, so that one which is not is one error, under its name.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::Enumeration;

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    with_bodies(enumeration, true)
}

/// The same for a program that does not compile.
pub(super) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    with_bodies(enumeration, false)
}

fn with_bodies(enumeration: &Enumeration, bodies: bool) -> TokenStream {
    if enumeration.sets.is_empty() {
        return TokenStream::new();
    }
    let runtime = &enumeration.operation.runtime;
    let none = enumeration.responses.iter().map(|response| {
        let (cfg, variant) = (&response.cfg, &response.variant);
        let span = Span::call_site().located_at(variant.span());
        quote_spanned!(span=> #cfg Self::#variant { .. } => ::core::option::Option::None,)
    });
    let some = enumeration.sets.iter().map(|set| {
        let (cfg, variant) = (&set.attributes.cfg, &set.variant);
        let span = Span::call_site().located_at(set.blame.end);
        quote_spanned!(span=> #cfg Self::#variant(ref __set) => ::core::option::Option::Some(__set),)
    });
    let body = if bodies {
        quote!(match *self { #(#none)* #(#some)* })
    } else {
        quote!(::core::unreachable!())
    };
    let cfg = enumeration.cfg();
    let levels = enumeration.levels();
    let (parameters, general) = (enumeration.parameters(), enumeration.general());
    quote! {
        #cfg
        #levels
        impl #parameters #general {
            fn __set(&self) -> ::core::option::Option<&dyn #runtime::__private::Set> { #body }
        }
    }
}
