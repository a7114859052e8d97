//! `#[from] ..Internal`: one conversion from every error that converts into an included set.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::{Enumeration, unspanned};
use crate::model::Set;

/// The conversion. It also converts the set itself.
pub(super) fn conversion(enumeration: &Enumeration, set: &Set, with_body: bool) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let span = Span::call_site().located_at(set.blame.start);
    let path = &set.path.tokens;
    let parameter = enumeration.argument().map(|argument| {
        let parameter = &argument.parameter;
        quote!(#parameter,)
    });
    let of = enumeration.general();
    let (own_cfg, cfg) = (enumeration.cfg(), &set.attributes.cfg);
    let levels = enumeration.levels();
    let variant = unspanned(&set.variant);
    let bound = quote_spanned!(span=> #runtime::__private::ErrorOf<#path>);
    let body = if with_body {
        quote!(Self::#variant(#runtime::__private::ErrorOf::__convert(__from)))
    } else {
        quote!(::core::unreachable!())
    };
    quote! {
        #own_cfg
        #cfg
        #levels
        impl<#parameter __E: #bound> ::core::convert::From<__E> for #of {
            fn from(__from: __E) -> Self { #body }
        }
    }
}
