//! What makes an HTTP response of a generated enum.

use http_semantics::Method;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::{Enumeration, arms};
use super::problem;
use crate::model::{Content, Half, Response};

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    let bodies = |response: &Response| turn_into_response(enumeration, response);
    with_bodies(enumeration, Some(&bodies))
}

/// The same impls for a program that does not compile: their bodies ask nothing of anything.
pub(super) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    with_bodies(enumeration, None)
}

/// What a response does in a `match`: the fields of its variant as a pattern, and its value.
type Arm = (TokenStream, TokenStream);

fn with_bodies(
    enumeration: &Enumeration,
    bodies: Option<&dyn Fn(&Response) -> Arm>,
) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let cfg = enumeration.cfg();
    let allow = enumeration.allow_deprecated();
    let body = |place: &TokenStream| {
        bodies.map_or_else(
            || quote!(::core::unreachable!()),
            |bodies| {
                let arms = arms(&enumeration.responses, bodies);
                quote!(match #place { #arms })
            },
        )
    };
    let Implementor { generics, of, bounds } = Implementor::of(enumeration);
    match enumeration.half {
        Half::Error => {
            let body = body(&quote!(*self));
            quote! {
                #cfg
                #allow
                impl #generics #runtime::RespondByRef for #of #bounds {
                    fn respond_by_ref(&self) -> #runtime::Response { #body }
                }
                #runtime::__error! { [#cfg] [#generics] [#of] [#bounds] }
            }
        }
        Half::Success | Half::Claim => {
            let body = body(&quote!(self));
            quote! {
                #cfg
                #allow
                impl #generics #runtime::Respond for #of #bounds {
                    fn respond(self) -> #runtime::Response { #body }
                }
                #runtime::__response! { [#cfg] [#generics] [#of] [#bounds] }
            }
        }
    }
}

/// For which type the conversion is implemented.
///
/// For the very type that the handler returns, so that content which cannot be sent is one error,
/// under its type; generic, with the bounds that this takes, only where that type cannot be written
/// outside the handler.
struct Implementor {
    generics: TokenStream,
    of: TokenStream,
    bounds: TokenStream,
}

impl Implementor {
    fn of(enumeration: &Enumeration) -> Self {
        let ident = &enumeration.head.ident;
        match enumeration.argument() {
            None => Implementor {
                generics: TokenStream::new(),
                of: quote!(#ident),
                bounds: TokenStream::new(),
            },
            Some(argument) if !argument.generic => {
                let written = &argument.written.tokens;
                Implementor {
                    generics: TokenStream::new(),
                    of: quote!(#ident<#written>),
                    bounds: TokenStream::new(),
                }
            }
            Some(argument) => {
                let parameter = &argument.parameter;
                let bounds = bounds(enumeration, parameter);
                Implementor {
                    generics: quote!(<#parameter>),
                    of: quote!(#ident<#parameter>),
                    bounds: quote!(where #(#parameter: #bounds,)*),
                }
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
    if carries(|content| matches!(content, Content::Bytes { .. })) {
        bounds.push(quote!(::core::convert::Into<#runtime::Body>));
        if enumeration.half == Half::Error {
            bounds.push(quote!(::core::clone::Clone));
        }
    }
    bounds
}

/// The fields of a variant as a pattern, and the response that they make.
fn turn_into_response(
    enumeration: &Enumeration,
    response: &Response,
) -> (TokenStream, TokenStream) {
    let private = {
        let runtime = &enumeration.operation.runtime;
        quote!(#runtime::__private)
    };
    let code = response.status.value;
    let span = enumeration.content_span(response);
    let by_ref = enumeration.half == Half::Error;
    let field = if by_ref {
        quote_spanned!(span=> (ref __content))
    } else {
        quote_spanned!(span=> (__content))
    };
    let reference =
        if by_ref { quote_spanned!(span=> __content) } else { quote_spanned!(span=> &__content) };
    match &response.content {
        Content::None if enumeration.operation.methods.only() == Some(Method::Head) => {
            (TokenStream::new(), quote!(#private::head(#code)))
        }
        Content::None => (TokenStream::new(), quote!(#private::empty(#code))),
        Content::FixedProblem { detail } => {
            let document = problem::fixed(response, detail.as_ref());
            let media_type = problem::MEDIA_TYPE;
            (TokenStream::new(), quote!(#private::fixed(#code, #media_type, #document)))
        }
        Content::Problem { .. } => {
            let (kind, title) = problem::type_and_title(response);
            (field, quote_spanned!(span=> #private::problem(#code, #kind, #title, #reference)))
        }
        Content::Json { media_type, .. } => {
            (field, quote_spanned!(span=> #private::json(#code, #media_type, #reference)))
        }
        Content::Bytes { media_type, .. } if by_ref => {
            let call =
                quote_spanned!(span=> #private::content_by_ref(#code, #media_type, __content));
            (field, call)
        }
        Content::Bytes { media_type, .. } => {
            (field, quote_spanned!(span=> #private::content(#code, #media_type, __content)))
        }
    }
}
