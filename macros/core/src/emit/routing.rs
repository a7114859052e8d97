//! The methods that may be routed to the handler, where a framework lets its types tell.

use http_semantics::{Method, Severity, judge};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::enumeration::Enumeration;
use crate::model::{Half, Methods, Response};

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    if enumeration.half != Half::Success {
        return TokenStream::new();
    }
    let operation = enumeration.operation;
    let runtime = &operation.runtime;
    let cfg = enumeration.cfg();
    let (parameters, general) = (enumeration.parameters(), enumeration.general());
    let methods = match &operation.methods {
        Methods::Known(methods) => methods.iter().map(|method| method.value).collect(),
        Methods::Unknown | Methods::Any => suited_by_all(&operation.responses),
    };
    let answers = methods.iter().map(|method| {
        let marker = Ident::new(marker(*method), Span::call_site());
        quote! {
            #cfg
            impl #parameters #runtime::Answers<#runtime::method::#marker> for #general {}
        }
    });
    let routed = match (&operation.methods, &operation.path) {
        (Methods::Known(_) | Methods::Any, Some(_)) => Some(quote! {
            #cfg
            impl #parameters #runtime::__private::Routed for #general {}
        }),
        _ => None,
    };
    quote!(#(#answers)* #routed)
}

/// The methods that every declared code suits.
fn suited_by_all(responses: &[Response]) -> Vec<Method> {
    let suits = |method: &Method| {
        responses.iter().all(|response| {
            judge(*method, response.status.value)
                .is_none_or(|verdict| verdict.severity < Severity::Error)
        })
    };
    Method::ALL.into_iter().filter(suits).collect()
}

fn marker(method: Method) -> &'static str {
    match method {
        Method::Get => "Get",
        Method::Head => "Head",
        Method::Post => "Post",
        Method::Put => "Put",
        Method::Patch => "Patch",
        Method::Delete => "Delete",
        Method::Options => "Options",
        Method::Trace => "Trace",
        Method::Connect => "Connect",
        Method::Query => "Query",
    }
}
