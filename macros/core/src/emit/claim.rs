//! Claims: declared codes that no generated enum enforces.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::record;
use crate::message;
use crate::model::{Carrier, HandlerOutput, HeaderValue, Operation, Placement, Response, Subject};
use crate::readable::readable;
use crate::syntax::occurrence::{elided_lifetime, mentions};

pub(super) fn of(operation: &Operation) -> TokenStream {
    if !concerns(operation) {
        return TokenStream::new();
    }
    let mut tokens = claims(operation);
    tokens.extend(types(operation));
    tokens
}

/// Whether there is anything that no generated enum contains.
fn concerns(operation: &Operation) -> bool {
    for response in &operation.responses {
        if !response.placement.is_generated() {
            return true;
        }
    }
    operation.problem.is_some() || matches!(operation.subject, Subject::OwnType { .. })
}

/// Uses the types of claims and of responses from outside the handler. Otherwise, a type that does not exist
/// would not be an error, and an import of one that does would be reported as unused.
fn types(operation: &Operation) -> TokenStream {
    let generics: &[String] = match &operation.subject {
        Subject::Handler(output) => &output.generics,
        Subject::EmptyEnum(..) => &[],
        Subject::ExistingEnum(existing) => &existing.parameters,
        Subject::OwnType { generics, .. } if generics.declared.is_empty() => &[],
        Subject::OwnType { .. } => return TokenStream::new(),
    };
    let of_others =
        operation.responses.iter().filter(|response| !response.placement.is_generated());
    let types = of_others.flat_map(|response| {
        let content = match response.content.carrier() {
            Some(Carrier::Entry(written)) => Some(written),
            _ => None,
        };
        let headers = response.headers.iter().filter_map(|header| match &header.value {
            HeaderValue::Type(written) => Some(written),
            HeaderValue::Constant(_) => None,
        });
        let cfg = &response.cfg;
        content.into_iter().chain(headers).map(move |written| (cfg, &written.tokens))
    });
    let (own_cfg, levels) = (&operation.cfg, &operation.levels);
    let no_cfg = TokenStream::new();
    let problem = operation.problem.iter().map(|problem| (&no_cfg, problem));
    types
        .chain(problem)
        .filter(|(_, written)| !mentions(written, generics) && elided_lifetime(written).is_none())
        .map(|(cfg, written)| {
            quote! {
                #own_cfg
                #cfg
                #levels
                const _: ::core::marker::PhantomData<#written> = ::core::marker::PhantomData;
            }
        })
        .collect()
}

fn claims(operation: &Operation) -> TokenStream {
    match &operation.subject {
        Subject::OwnType { ident, generics } => {
            let runtime = &operation.runtime;
            let own_cfg = &operation.cfg;
            let description = record::constant(operation);
            let (declared, named, bounds) = (&generics.declared, &generics.named, &generics.bounds);
            quote! {
                #own_cfg
                impl #declared #runtime::DescribeResponses for #ident #named #bounds {
                    const OPERATION: #runtime::Operation = #description;
                }
            }
        }
        Subject::Handler(output) => assertions(operation, output),
        Subject::EmptyEnum(..) | Subject::ExistingEnum(_) => TokenStream::new(),
    }
}

/// If the returned type claims codes itself, each claim of the handler must be one of them.
fn assertions(operation: &Operation, output: &HandlerOutput) -> TokenStream {
    let Some(claimant) = &output.claimant else { return TokenStream::new() };
    let claims: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|response| response.placement == Placement::Claim)
        .collect();
    if claims.is_empty() {
        return TokenStream::new();
    }
    let private = {
        let runtime = &operation.runtime;
        quote!(#runtime::__private)
    };
    let (own_cfg, levels) = (&operation.cfg, &operation.levels);
    let named = readable(output.claimed_through.as_ref().unwrap_or(claimant));
    let assertions = claims.iter().map(|response| {
        let code = response.status.value;
        let cfg = &response.cfg;
        let text = message::claim_not_covered(code, &named);
        let span = Span::call_site().located_at(response.status.span);
        let panic = quote_spanned!(span=> ::core::panic!(#text));
        let error = response.is_error_code() || response.err.is_some();
        quote! {
            #cfg
            if !#private::covers(__own, __of_error, #code, #error) {
                #panic
            }
        }
    });
    quote! {
        #own_cfg
        #levels
        const _: () = {
            use #private::NoClaims as _;
            let __own = #private::Probe::<#claimant>::CLAIMS;
            let __of_error = #private::ProbeResult::<#claimant>::CLAIMS;
            #(#assertions)*
        };
    }
}
