//! The methods by which the handler may be routed, for frameworks whose types can check it.

use http_semantics::path_template::Syntax;
use http_semantics::{Level, Method, judge};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::enumeration::Enumeration;
use super::impl_head::ImplHead;
use crate::model::{Methods, Operation, Placement, Response};

/// The kind of the enum: a name in `api_responses::__private::kind`. For a single method, it says which.
pub(super) fn kind(enumeration: &Enumeration) -> &'static str {
    let operation = enumeration.operation;
    if enumeration.placement != Placement::Success {
        return "ErrorEnum";
    }
    let is_routed = has_methods(operation) && operation.path.is_some();
    let (in_braces, otherwise, declared) = match methods(operation).as_slice() {
        [Method::Get] => ("RoutedGet", "OtherGet", "GetEnum"),
        [Method::Head] => ("RoutedHead", "OtherHead", "HeadEnum"),
        [Method::Post] => ("RoutedPost", "OtherPost", "PostEnum"),
        [Method::Put] => ("RoutedPut", "OtherPut", "PutEnum"),
        [Method::Patch] => ("RoutedPatch", "OtherPatch", "PatchEnum"),
        [Method::Delete] => ("RoutedDelete", "OtherDelete", "DeleteEnum"),
        [Method::Options] => ("RoutedOptions", "OtherOptions", "OptionsEnum"),
        [Method::Trace] => ("RoutedTrace", "OtherTrace", "TraceEnum"),
        [Method::Connect] => ("RoutedConnect", "OtherConnect", "ConnectEnum"),
        [Method::Query] => ("RoutedQuery", "OtherQuery", "QueryEnum"),
        _ => ("RoutedSeveral", "OtherSeveral", "SeveralEnum"),
    };
    if !is_routed {
        declared
    } else if has_other_syntax(operation) || has_too_few_values(operation) {
        otherwise
    } else {
        in_braces
    }
}

/// Whether the declaration says for which methods the handler is.
pub(super) fn has_methods(operation: &Operation) -> bool {
    !matches!(operation.methods, Methods::Unknown)
}

/// Whether parameters of the path are written otherwise than `{id}`, so that some routers cannot read it.
fn has_other_syntax(operation: &Operation) -> bool {
    let layout = operation.path.as_ref().and_then(|path| path.layout);
    layout.is_some_and(|layout| layout.syntax != Syntax::Braces)
}

/// Whether `Path<(A, B)>` has fewer values than the path has parameters. actix-web reads the first ones, and axum
/// answers each request with 500. A prefix can add parameters and not take one away.
fn has_too_few_values(operation: &Operation) -> bool {
    let layout = operation.path.as_ref().and_then(|path| path.layout);
    let parameters = layout.map_or(0, |layout| layout.parameters);
    operation.path_values.iter().any(|read| read.count < parameters)
}

/// The marker traits of an enum for several methods.
pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    let operation = enumeration.operation;
    let methods = methods(operation);
    if enumeration.placement != Placement::Success || methods.len() == 1 {
        return TokenStream::new();
    }
    let (runtime, cfg) = (&operation.runtime, enumeration.cfg());
    let ImplHead { generics, of, bounds } = ImplHead::of(enumeration);
    let of = TokenStream::from(of);
    let impls = methods.into_iter().filter_map(marker).map(|marker| {
        let marker = Ident::new(marker, Span::call_site());
        quote! {
            #cfg
            impl #generics #runtime::RespondsTo<#runtime::method::#marker> for #of #bounds {}
        }
    });
    impls.collect()
}

fn methods(operation: &Operation) -> Vec<Method> {
    match &operation.methods {
        Methods::Known(methods) => methods.iter().map(|method| method.value).collect(),
        Methods::Unknown | Methods::Any => suited_by_all(&operation.responses),
    }
}

/// The methods that every declared code suits.
fn suited_by_all(responses: &[Response]) -> Vec<Method> {
    let suits = |method: &Method| {
        responses.iter().all(|response| {
            judge(*method, response.status.value).is_none_or(|verdict| verdict.level < Level::Error)
        })
    };
    Method::ALL.iter().copied().filter(suits).collect()
}

/// The type of the runtime that stands for the method; `None` for a method that the runtime does not know.
fn marker(method: Method) -> Option<&'static str> {
    Some(match method {
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
        _ => return None,
    })
}
