//! Conversions of contents and of complete responses into a generated enum.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::enumeration::{Enumeration, unspanned};
use super::media_types;
use crate::model::{Carrier, Content, Placement, Response, Subject};
use crate::syntax::written_type::WrittenType;
use crate::token_list::TokenList;

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = TokenStream::new();
    for response in &enumeration.responses {
        if let Some(conversion) = from_content(enumeration, response) {
            tokens.extend(conversion.tokens(enumeration, response, true));
        }
    }
    tokens.extend(relay(enumeration));
    tokens
}

/// The conversions for a program that does not compile: one for each type that is not in `seen`, with bodies
/// that construct nothing.
pub(super) fn impls_without_bodies(
    enumeration: &Enumeration,
    seen: &mut BTreeSet<String>,
) -> TokenStream {
    let mut tokens = TokenStream::new();
    for response in &enumeration.responses {
        let Some(conversion) = from_content(enumeration, response) else { continue };
        // The conversion from any content overlaps with each other one.
        let is_new = conversion.parameters.is_none() || seen.is_empty();
        if is_new && seen.insert(conversion.content.to_string()) {
            tokens.extend(conversion.tokens(enumeration, response, false));
        }
    }
    tokens.extend(relay(enumeration));
    tokens
}

/// A conversion from the content.
struct FromContent {
    parameters: Option<TokenStream>,
    of: TokenStream,
    content: TokenList,
}

/// `From` of the content, where `#[from]` asks for it, or where the content is the only `Fault`.
fn from_content(enumeration: &Enumeration, response: &Response) -> Option<FromContent> {
    if response.from_content.is_none() && !is_only_fault(enumeration, response) {
        return None;
    }
    let content = enumeration.content_type(&response.content)?;
    // The type that the handler returns, if it can be named: a second conversion then does not overlap.
    Some(match enumeration.argument() {
        Some(argument) if argument.default => {
            let content = match response.content.carrier() {
                Some(Carrier::Argument) => argument.written.tokens.clone(),
                _ => content,
            };
            FromContent { parameters: None, of: enumeration.concrete(), content }
        }
        _ => {
            FromContent { parameters: enumeration.parameters(), of: enumeration.general(), content }
        }
    })
}

/// Whether every `Fault` can be converted into this variant of an error enum, for `.or_fault()?`.
fn is_only_fault(enumeration: &Enumeration, response: &Response) -> bool {
    let is_fault = |response: &Response| matches!(response.content, Content::Fault { .. });
    if !is_fault(response)
        || enumeration.placement != Placement::Error
        || matches!(enumeration.operation.subject, Subject::ExistingEnum(_))
        || enumeration.set_of_sources().is_some()
        || enumeration.responses.iter().filter(|other| is_fault(other)).count() > 1
    {
        return false;
    }
    let is_from_fault = |from: &[WrittenType]| from.iter().any(|from| from.is_named("Fault"));
    let is_converted = enumeration.responses.iter().any(|other| is_from_fault(&other.from))
        || enumeration.sets.iter().any(|set| is_from_fault(&set.attributes.from));
    // The conversion from any content would overlap.
    let is_ambiguous = enumeration.argument().is_some_and(|argument| !argument.default)
        && enumeration.responses.iter().any(|other| other.from_content.is_some());
    !is_converted
        && !is_ambiguous
        && response.header_fields().all(|(_, header, _)| header.is_optional())
}

impl FromContent {
    fn tokens(
        &self,
        enumeration: &Enumeration,
        response: &Response,
        with_body: bool,
    ) -> TokenStream {
        let FromContent { parameters, of, content } = self;
        let (cfg, own_cfg, levels) = (enumeration.cfg(), &response.cfg, enumeration.levels());
        let body = if with_body { constructor(response) } else { quote!(::core::unreachable!()) };
        quote! {
            #cfg
            #own_cfg
            #levels
            impl #parameters ::core::convert::From<#content> for #of {
                fn from(__content: #content) -> Self { #body }
            }
        }
    }
}

/// The variant with its content. This is a use of the variant, so rustc never reports it as unused.
fn constructor(response: &Response) -> TokenStream {
    let variant = unspanned(&response.variant);
    // All of them are optional. Otherwise, `check` has refused the conversion.
    let left_out: Vec<Ident> = response.header_fields().map(|(field, ..)| field).collect();
    if left_out.is_empty() {
        quote!(Self::#variant(__content))
    } else {
        quote!(Self::#variant { #(#left_out: ::core::option::Option::None,)* body: __content })
    }
}

/// `relay`, where variants contain complete responses.
fn relay(enumeration: &Enumeration) -> TokenStream {
    if !enumeration.responses.iter().any(|response| response.content.is_raw()) {
        return TokenStream::new();
    }
    let runtime = &enumeration.operation.runtime;
    let (mut arms, mut declared) = (TokenStream::new(), TokenStream::new());
    let mut any = TokenStream::new();
    for response in &enumeration.responses {
        let Content::Raw { media_type, .. } = &response.content else { continue };
        if response.header_fields().next().is_some() {
            continue;
        }
        let code = response.status.value;
        let variant = unspanned(&response.variant);
        let cfg = &response.cfg;
        let is_declared = match media_type {
            Some(_) if !response.other_media_types.is_empty() => {
                let list = media_types::list(response);
                quote!(is_one_of_declared(&__raw, #list))
            }
            Some(media_type) => {
                quote!(is_declared(&__raw, ::core::option::Option::Some(#media_type)))
            }
            None => quote!(is_declared(&__raw, ::core::option::Option::None)),
        };
        if response.has_any_status() {
            // Behind all others.
            any = quote! {
                #cfg
                _ if #runtime::__private::#is_declared => {
                    ::core::result::Result::Ok(Self::#variant(__raw))
                }
            };
            continue;
        }
        arms.extend(quote! {
            #cfg
            #code if #runtime::__private::#is_declared => {
                ::core::result::Result::Ok(Self::#variant(__raw))
            }
        });
        declared.extend(quote!(#cfg #code,));
    }
    arms.extend(any);
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
            /// Returns the variant for the status code and the media type of a complete response.
            ///
            /// # Errors
            ///
            /// Returns the response if no variant with `Raw` has them, or if it lacks a header field that its
            /// status code needs.
            #visibility fn relay(
                __response: impl ::core::convert::Into<#runtime::Raw>,
            ) -> ::core::result::Result<Self, #runtime::Undeclared> {
                let __raw = ::core::convert::Into::into(__response);
                match #runtime::__private::code_of(&__raw) {
                    #arms
                    _ => ::core::result::Result::Err(
                        #runtime::__private::undeclared(__raw, &[#declared]),
                    ),
                }
            }
        }
    }
}
