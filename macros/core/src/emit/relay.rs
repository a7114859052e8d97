//! `#[relay(…)]`: the conversion into the variant of a status code that is known only at run time.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::conversion::{Target, report};
use super::enumeration::{Enumeration, unspanned};
use crate::model::{Content, Response};
use crate::syntax::written_type::WrittenType;

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = TokenStream::new();
    for response in &enumeration.responses {
        for from in &response.relay {
            let body = body(enumeration, response, from);
            tokens.extend(conversion(enumeration, response, from, &body));
        }
    }
    tokens
}

pub(super) fn impls_without_bodies(
    enumeration: &Enumeration,
    seen: &mut BTreeSet<String>,
) -> TokenStream {
    let mut tokens = TokenStream::new();
    for response in &enumeration.responses {
        for from in &response.relay {
            if seen.insert(from.tokens.to_string()) {
                let body = quote!(::core::unreachable!());
                tokens.extend(conversion(enumeration, response, from, &body));
            }
        }
    }
    tokens
}

fn conversion(
    enumeration: &Enumeration,
    response: &Response,
    from: &WrittenType,
    body: &TokenStream,
) -> TokenStream {
    let Target { generics, of, bounds } = Target::of(enumeration);
    let (own_cfg, cfg, levels) = (enumeration.cfg(), &response.cfg, enumeration.levels());
    let from = &from.tokens;
    quote! {
        #own_cfg
        #cfg
        #levels
        impl #generics ::core::convert::From<#from> for #of #bounds {
            fn from(__from: #from) -> Self { #body }
        }
    }
}

fn body(enumeration: &Enumeration, otherwise: &Response, from: &WrittenType) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let mut seen = Vec::new();
    let mut arms = TokenStream::new();
    for response in &enumeration.responses {
        let code = response.status.value;
        // Without a `Fault`, the last arm is the same.
        let is_last = std::ptr::eq(*response, otherwise) && !response.content.has_field();
        if is_last || seen.contains(&code) || !can_be_relayed(response) {
            continue;
        }
        let cfg = &response.cfg;
        let mut guard = None;
        if cfg.is_empty() {
            seen.push(code);
        } else {
            // Another variant of this code can follow.
            guard = Some(quote!(if true));
        }
        let value = value(enumeration, response, &quote!(#runtime::__private::relayed_fault));
        arms.extend(quote!(#cfg #code #guard => #value,));
    }
    let fault = quote!(#runtime::__private::undeclared_fault);
    let value = value(enumeration, otherwise, &fault);
    if arms.is_empty() {
        return value;
    }
    // A type without a status code causes an error at its name.
    let span = Span::call_site().located_at(from.blame.start);
    let status = quote_spanned!(span=> #runtime::__private::Relayed(&__from).status());
    quote! {
        let __code: ::core::primitive::u16 = #runtime::__private::RelayedStatus::__code(#status);
        match __code {
            #arms
            _ => #value,
        }
    }
}

/// Whether the variant can be made of nothing but the error.
fn can_be_relayed(response: &Response) -> bool {
    let has_content = match &response.content {
        Content::Fault { .. } | Content::Problem { .. } => true,
        content => !content.has_field(),
    };
    has_content && response.header_fields().all(|(_, header, _)| header.is_optional())
}

/// The variant. `fault` is the function that makes a `Fault` of the error.
fn value(enumeration: &Enumeration, response: &Response, fault: &TokenStream) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let variant = unspanned(&response.variant);
    let error = quote!(#runtime::__private::DiscardedError::new(&__from));
    let content = match &response.content {
        Content::Fault { .. } => Some(quote!(#fault(__code, #error.__text()))),
        Content::Problem { .. } => {
            Some(quote!(#runtime::__private::relayed_problem(__code, #error.__detail())))
        }
        _ => None,
    };
    let log = match &response.content {
        Content::Fault { .. } => TokenStream::new(),
        _ => report(enumeration, response),
    };
    let left_out: Vec<Ident> = response.header_fields().map(|(field, ..)| field).collect();
    let fields = match (left_out.as_slice(), content) {
        ([], None) => None,
        ([], Some(content)) => Some(quote!((#content))),
        (left_out, content) => {
            let body = content.map(|content| quote!(body: #content));
            Some(quote!({ #(#left_out: ::core::option::Option::None,)* #body }))
        }
    };
    quote!({ #log Self::#variant #fields })
}
