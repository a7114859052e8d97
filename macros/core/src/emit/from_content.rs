//! Conversions of contents and of complete responses into a generated enum.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::enumeration::{Enumeration, unspanned};
use crate::model::{Carrier, Content, Response};

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = TokenStream::new();
    for response in &enumeration.responses {
        if response.from_content.is_some() {
            tokens.extend(from_content(enumeration, response));
        }
    }
    tokens.extend(relay(enumeration));
    tokens
}

/// `From` of the content, where `#[from]` asks for it. It constructs the variant, so rustc never reports the
/// variant as unused.
fn from_content(enumeration: &Enumeration, response: &Response) -> Option<TokenStream> {
    let content = enumeration.content_type(&response.content)?;
    // The type that the handler returns, if it can be named: a second conversion then does not overlap.
    let argument = enumeration.argument();
    let (parameters, of, content) = match argument {
        Some(argument) if argument.default => {
            let content = match response.content.carrier() {
                Some(Carrier::Argument) => argument.written.tokens.clone(),
                _ => content,
            };
            (None, enumeration.concrete(), content)
        }
        _ => (enumeration.parameters(), enumeration.general(), content),
    };
    let cfg = enumeration.cfg();
    let levels = enumeration.levels();
    let variant = unspanned(&response.variant);
    let own_cfg = &response.cfg;
    // All of them are optional. Otherwise, `check` has refused the conversion.
    let left_out: Vec<Ident> = response.header_fields().map(|(field, ..)| field).collect();
    let fields = if left_out.is_empty() {
        quote!((__content))
    } else {
        quote!({ #(#left_out: ::core::option::Option::None,)* body: __content })
    };
    Some(quote! {
        #cfg
        #own_cfg
        #levels
        impl #parameters ::core::convert::From<#content> for #of {
            fn from(__content: #content) -> Self {
                Self::#variant #fields
            }
        }
    })
}

/// `relay`, where variants contain complete responses.
fn relay(enumeration: &Enumeration) -> TokenStream {
    if !enumeration.responses.iter().any(|response| response.content.is_raw()) {
        return TokenStream::new();
    }
    let runtime = &enumeration.operation.runtime;
    let mut seen = HashSet::new();
    let arms: TokenStream = enumeration
        .responses
        .iter()
        .filter(|response| response.content.is_raw() && response.header_fields().next().is_none())
        .filter(|response| {
            // An entry with a `cfg` may be absent, and then the next one is the first.
            let is_new = !seen.contains(&response.status.value);
            if response.cfg.is_empty() {
                seen.insert(response.status.value);
            }
            is_new
        })
        .map(|response| {
            let code = response.status.value;
            let variant = unspanned(&response.variant);
            let cfg = &response.cfg;
            quote!(#cfg #code => ::core::result::Result::Ok(Self::#variant(__raw)),)
        })
        .collect();
    if arms.is_empty() {
        return TokenStream::new();
    }
    let cfg = enumeration.cfg();
    let levels = enumeration.levels();
    // The `impl` is for any type argument, unless the argument is the complete response.
    let holds_argument = enumeration
        .responses
        .iter()
        .any(|response| matches!(response.content, Content::Raw { of: Carrier::Argument, .. }));
    let (parameters, of) = if holds_argument {
        (None, enumeration.concrete())
    } else {
        (enumeration.parameters(), enumeration.general())
    };
    let visibility = &enumeration.head.visibility;
    quote! {
        #cfg
        #levels
        impl #parameters #of {
            /// Returns the variant for the status code of a complete response.
            ///
            /// # Errors
            ///
            /// Returns the response if its status code is not declared with `Raw` as content.
            #visibility fn relay(
                __response: impl ::core::convert::Into<#runtime::Raw>,
            ) -> ::core::result::Result<Self, #runtime::Undeclared> {
                let __raw = ::core::convert::Into::into(__response);
                match #runtime::__private::code_of(&__raw) {
                    #arms
                    _ => ::core::result::Result::Err(#runtime::__private::undeclared(__raw)),
                }
            }
        }
    }
}
