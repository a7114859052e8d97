//! Conversions into a generated enum.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::enumeration::Enumeration;
use crate::model::Half;

/// `From` of the content, where just one success has content.
pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    if enumeration.half != Half::Success {
        return TokenStream::new();
    }
    let mut with_content = enumeration
        .responses
        .iter()
        .filter(|response| !response.is_error_code() && response.content.carrier().is_some());
    let (Some(response), None) = (with_content.next(), with_content.next()) else {
        return TokenStream::new();
    };
    let Some(content) = enumeration.content_type(&response.content) else {
        return TokenStream::new();
    };
    let cfg = enumeration.cfg();
    let allow = enumeration.allow_deprecated();
    let (parameters, general) = (enumeration.parameters(), enumeration.general());
    let variant = Ident::new(&response.variant.to_string(), Span::call_site());
    let own_cfg = &response.cfg;
    quote! {
        #cfg
        #own_cfg
        #allow
        impl #parameters ::core::convert::From<#content> for #general {
            fn from(__content: #content) -> Self {
                Self::#variant(__content)
            }
        }
    }
}
