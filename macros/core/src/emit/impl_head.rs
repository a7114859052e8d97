//! The first line of the `impl`s that convert a value into a response.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::enumeration::Enumeration;
use super::tokens::Tokens;
use crate::model::{Content, Placement};

/// The generics, the type and the bounds of an `impl`.
///
/// The `impl` is for the type that the handler returns, so that content which cannot be sent is one error,
/// at its type. It is generic only where that type cannot be written outside the handler.
pub(super) struct ImplHead {
    pub(super) generics: TokenStream,
    pub(super) of: Tokens,
    pub(super) bounds: TokenStream,
}

impl ImplHead {
    pub(super) fn of(enumeration: &Enumeration) -> Self {
        match enumeration.argument() {
            Some(argument) if argument.generic => {
                let ident = &enumeration.head.ident;
                let parameter = &argument.parameter;
                let bounds = bounds(enumeration, parameter);
                let mut of = Tokens::default();
                of.ident(ident).punct('<').ident(parameter).punct('>');
                ImplHead {
                    generics: quote!(<#parameter>),
                    of,
                    bounds: quote!(where #(#parameter: #bounds,)*),
                }
            }
            _ => {
                let mut of = Tokens::default();
                enumeration.push_concrete(&mut of);
                ImplHead { generics: TokenStream::new(), of, bounds: TokenStream::new() }
            }
        }
    }
}

fn bounds(enumeration: &Enumeration, parameter: &Ident) -> Vec<TokenStream> {
    let runtime = &enumeration.operation.runtime;
    let carries = |wanted: fn(&Content) -> bool| {
        enumeration.responses.iter().any(|response| {
            wanted(&response.content)
                && enumeration
                    .content_type(&response.content)
                    .is_some_and(|content| *parameter == content.to_string())
        })
    };
    let mut bounds = Vec::new();
    if carries(|content| matches!(content, Content::Json { .. })) {
        bounds.push(quote!(#runtime::__private::Serialize));
    }
    if carries(Content::is_raw) {
        bounds.push(quote!(::core::convert::Into<#runtime::Raw>));
    }
    if carries(|content| matches!(content, Content::Bytes { .. })) {
        bounds.push(quote!(::core::convert::Into<#runtime::Body>));
        if enumeration.placement == Placement::Error {
            bounds.push(quote!(::core::clone::Clone));
        }
    }
    bounds
}
