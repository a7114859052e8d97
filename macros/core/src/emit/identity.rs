//! What a value of a generated enum says of itself, whatever its content: name and status of the
//! variant, `Debug`, `status()`, the description of the operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::enumeration::{Enumeration, arms};
use crate::model::{Response, Set};

pub(super) fn impls(enumeration: &Enumeration, description: &TokenStream) -> TokenStream {
    with_bodies(enumeration, description, true)
}

/// The same for a program that does not compile.
pub(super) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    with_bodies(enumeration, &quote!(#runtime::Operation::__new(&[])), false)
}

fn with_bodies(enumeration: &Enumeration, description: &TokenStream, bodies: bool) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let cfg = enumeration.cfg();
    let levels = enumeration.levels();
    let (parameters, general) = (enumeration.parameters(), enumeration.general());
    let visibility = &enumeration.head.visibility;
    let of_response = |response: &Response| {
        let (code, name) = (response.status.value, response.variant.to_string());
        let detail = response.content.detail().map_or("", |detail| detail.value.as_str());
        (quote!({ .. }), quote!(#runtime::__private::Variant(#code, #name, #detail)))
    };
    let of_set = |set: &Set| {
        let name = set.variant.to_string();
        quote!(#runtime::__private::variant_of_set(self.__set(), #name))
    };
    let variants = arms(enumeration, of_response, of_set);
    let variant =
        if bodies { quote!(match *self { #variants }) } else { quote!(::core::unreachable!()) };
    let debug = (!enumeration.operation.debug_is_derived).then(|| {
        quote! {
            #cfg
            impl #parameters ::core::fmt::Debug for #general {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #runtime::__private::debug(self, __f)
                }
            }
        }
    });
    quote! {
        #cfg
        impl #parameters #general {
            /// The status code that is sent.
            #visibility fn status(&self) -> #runtime::http::StatusCode {
                #runtime::__private::status(self)
            }
        }
        #cfg
        #levels
        impl #parameters #runtime::__private::Variants for #general {
            fn __variant(&self) -> #runtime::__private::Variant {
                #variant
            }
        }
        #cfg
        impl #parameters #runtime::ApiResponses for #general {
            const OPERATION: #runtime::Operation = #description;
        }
        #debug
    }
}
