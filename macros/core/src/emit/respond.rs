//! The impls of a generated enum.

use http_semantics::{Method, Severity, judge};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::{Enumeration, arms};
use crate::model::{Content, Half, Methods, Response, Spanned};
use crate::resolve::title_of;

const PROBLEM_JSON: &str = "application/problem+json";
/// RFC 9457 §4.2.1: the problem is no more than what its status code says.
const ABOUT_BLANK: &str = "about:blank";

/// What makes an HTTP response of the enum.
pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    let bodies = |response: &Response| turn_into_response(enumeration, response);
    with_bodies(enumeration, Some(&bodies))
}

/// The same impls for a program that does not compile: their bodies ask nothing of anything.
pub(crate) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = with_bodies(enumeration, None);
    tokens.extend(conversions(enumeration));
    let runtime = &enumeration.operation.runtime;
    tokens.extend(description_impls(enumeration, &quote!(#runtime::Operation::__new(&[])), false));
    tokens.extend(markers(enumeration));
    tokens
}

fn with_bodies(
    enumeration: &Enumeration,
    bodies: Option<&dyn Fn(&Response) -> (TokenStream, TokenStream)>,
) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let cfg = enumeration.cfg();
    let allow = enumeration.allow_deprecated();
    let body = |place: TokenStream| match bodies {
        Some(bodies) => {
            let arms = arms(&enumeration.responses, bodies);
            quote!(match #place { #arms })
        }
        None => quote!(::core::unreachable!()),
    };
    let Implementor { generics, of, bounds } = Implementor::of(enumeration);
    match enumeration.half {
        Half::Error => {
            let body = body(quote!(*self));
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
            let body = body(quote!(self));
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
                    .is_some_and(|content| content.to_string() == parameter.to_string())
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
            let document = fixed_problem(response, detail.as_ref());
            (TokenStream::new(), quote!(#private::fixed(#code, #PROBLEM_JSON, #document)))
        }
        Content::Problem { .. } => {
            let (kind, title) = problem_type_and_title(response);
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

/// Type and title of the problem that a response is (RFC 9457 §3.1.1, §3.1.3, §4.2.1).
fn problem_type_and_title(response: &Response) -> (String, String) {
    match &response.problem {
        Some(problem) => {
            let title = if response.named {
                title_of(&response.variant.to_string())
            } else {
                phrase(response)
            };
            (problem.value.clone(), title)
        }
        None => (ABOUT_BLANK.to_owned(), phrase(response)),
    }
}

fn phrase(response: &Response) -> String {
    response.registered().map_or_else(|| response.status.value.to_string(), |s| s.phrase.to_owned())
}

fn fixed_problem(response: &Response, detail: Option<&Spanned<String>>) -> String {
    let (kind, title) = problem_type_and_title(response);
    let mut document = format!(
        "{{\"type\":{},\"title\":{},\"status\":{}",
        json_string(&kind),
        json_string(&title),
        response.status.value
    );
    if let Some(detail) = detail {
        document.push_str(",\"detail\":");
        document.push_str(&json_string(&detail.value));
    }
    document.push('}');
    document
}

/// RFC 8259 §7: quotation mark, backslash and control characters are escaped.
fn json_string(text: &str) -> String {
    let mut json = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            control if u32::from(control) < 0x20 => {
                json.push_str(&format!("\\u{:04x}", u32::from(control)));
            }
            other => json.push(other),
        }
    }
    json.push('"');
    json
}

/// What asks nothing of the content: name and status of the variant, `Debug`, `status()`.
pub(super) fn api_responses(enumeration: &Enumeration, description: &TokenStream) -> TokenStream {
    description_impls(enumeration, description, true)
}

fn description_impls(
    enumeration: &Enumeration,
    description: &TokenStream,
    bodies: bool,
) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let cfg = enumeration.cfg();
    let allow = enumeration.allow_deprecated();
    let (parameters, general) = (enumeration.parameters(), enumeration.general());
    let visibility = &enumeration.head.visibility;
    let variants = arms(&enumeration.responses, |response| {
        let (code, name) = (response.status.value, response.variant.to_string());
        let detail = match &response.content {
            Content::FixedProblem { detail: Some(detail) } => detail.value.as_str(),
            _ => "",
        };
        (quote!({ .. }), quote!(#runtime::__private::Variant(#code, #name, #detail)))
    });
    let variant =
        if bodies { quote!(match *self { #variants }) } else { quote!(::core::unreachable!()) };
    let debug = (!enumeration.debug_is_derived).then(|| {
        quote! {
            #cfg
            impl #parameters ::core::fmt::Debug for #general {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #runtime::__private::debug(self, __f)
                }
            }
        }
    });
    quote! {
        #cfg
        impl #parameters #general {
            /// The status code that is sent.
            #visibility fn status(&self) -> #runtime::http::StatusCode {
                #runtime::__private::status(self)
            }
        }
        #cfg
        #allow
        impl #parameters #runtime::__private::Variants for #general {
            fn __variant(&self) -> #runtime::__private::Variant {
                #variant
            }
        }
        #cfg
        impl #parameters #runtime::ApiResponses for #general {
            const OPERATION: #runtime::Operation = #description;
        }
        #debug
    }
}

/// `From` of the content, where just one success has content.
pub(super) fn conversions(enumeration: &Enumeration) -> TokenStream {
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

/// The methods that may be routed to the handler, where a framework lets its types tell.
pub(super) fn markers(enumeration: &Enumeration) -> TokenStream {
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

#[cfg(test)]
mod tests {
    use super::json_string;

    #[test]
    fn details_are_escaped() {
        assert_eq!(json_string("a \"b\" \\ \n\u{1f}é"), r#""a \"b\" \\ \n\u001fé""#);
    }
}
