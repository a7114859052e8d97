//! What makes an HTTP response of a generated enum.

use http_semantics::Method;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::documented;
use super::enumeration::{Enumeration, arms};
use super::problem;
use crate::model::{Content, ErrorFormat, Half, HeaderValue, Response, Subject};

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
    let levels = enumeration.levels();
    let body = |place: &TokenStream| {
        bodies.map_or_else(
            || quote!(::core::unreachable!()),
            |bodies| {
                let of_set = |_: &_| quote!(#runtime::__private::respond_of_set(self.__set()));
                let arms = arms(enumeration, bodies, of_set);
                let house = house(enumeration);
                quote!(#house match #place { #arms })
            },
        )
    };
    let documented = match bodies {
        Some(_) => documented::group(enumeration),
        None => documented::group_without_types(enumeration),
    };
    let Implementor { generics, of, bounds } = Implementor::of(enumeration);
    match enumeration.half {
        Half::Error => {
            let body = body(&quote!(*self));
            // Only what is taken in elsewhere is asked for it.
            let variant =
                matches!(enumeration.operation.subject, Subject::EmptyEnum(..)).then(|| {
                    quote! {
                        fn __variant(&self) -> #runtime::__private::Variant {
                            #runtime::__private::Variants::__variant(self)
                        }
                    }
                });
            quote! {
                #cfg
                #levels
                impl #generics #runtime::RespondByRef for #of #bounds {
                    fn respond_by_ref(&self) -> #runtime::Response { #body }
                    #variant
                }
                #runtime::__error! { [#cfg] [#generics] [#of] [#bounds] [#documented] }
            }
        }
        Half::Success | Half::Claim | Half::Outside => {
            let body = body(&quote!(self));
            quote! {
                #cfg
                #levels
                impl #generics #runtime::Respond for #of #bounds {
                    fn respond(self) -> #runtime::Response { #body }
                }
                #runtime::__response! { [#cfg] [#generics] [#of] [#bounds] [#documented] }
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
    if carries(Content::is_raw) {
        bounds.push(quote!(::core::convert::Into<#runtime::Raw>));
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
fn turn_into_response(enumeration: &Enumeration, response: &Response) -> Arm {
    let (span, _) = enumeration.content_spans(response);
    let by_ref = enumeration.half == Half::Error;
    let binding = by_ref.then(|| quote_spanned!(span=> ref));
    let content = response.content.has_field().then(|| quote_spanned!(span=> #binding __content));
    let headers: Vec<_> = response.header_fields().collect();
    let pattern = if headers.is_empty() {
        content.map(|content| quote_spanned!(span=> (#content)))
    } else {
        let fields = headers.iter().enumerate().map(|(index, (field, ..))| {
            let bound = format_ident!("__field{index}", span = span);
            quote_spanned!(span=> #field: #binding #bound)
        });
        let content = content.map(|content| quote_spanned!(span=> body: #content));
        let fields = fields.chain(content);
        Some(quote_spanned!(span=> { #(#fields),* }))
    };
    let value = with_headers(enumeration, response, content_of(enumeration, response));
    (pattern.unwrap_or_default(), value)
}

/// Status code and content, without further fields.
fn content_of(enumeration: &Enumeration, response: &Response) -> TokenStream {
    let code = response.status.value;
    let (span, end) = enumeration.content_spans(response);
    let private = private_at(enumeration, span);
    let by_ref = enumeration.half == Half::Error;
    // rustc underlines from the `&` to the name.
    let content = quote_spanned!(end=> __content);
    let reference =
        if by_ref { quote_spanned!(span=> &*#content) } else { quote_spanned!(span=> &#content) };
    match &response.content {
        Content::None if enumeration.operation.methods.only() == Some(Method::Head) => {
            quote!(#private::head(#code))
        }
        Content::None | Content::Unknown { .. } => quote!(#private::empty(#code)),
        Content::FixedError { .. } => {
            let error = problem::declared(response, &enumeration.operation.runtime);
            quote!(__house(#error))
        }
        Content::Fault { format: Some(_), .. } => {
            let error = problem::declared(response, &enumeration.operation.runtime);
            quote!(__house(#private::declared_fault(#error, #reference)))
        }
        Content::Fault { format: None, .. } => {
            let (kind, title) = problem::type_and_title(response);
            quote_spanned!(span=> #private::fault(#code, #kind, #title, #reference))
        }
        Content::FixedProblem { detail } => {
            let document = problem::fixed(response, detail.as_ref());
            let media_type = problem::MEDIA_TYPE;
            quote!(#private::fixed(#code, #media_type, #document))
        }
        Content::Problem { .. } => {
            let (kind, title) = problem::type_and_title(response);
            quote_spanned!(span=> #private::problem(#code, #kind, #title, #reference))
        }
        Content::Json { media_type, .. } => {
            quote_spanned!(span=> #private::json(#code, #media_type, #reference))
        }
        Content::Raw { .. } => quote_spanned!(span=> #private::raw(#code, __content)),
        Content::Bytes { media_type, .. } if by_ref => {
            quote_spanned!(span=> #private::content_by_ref(#code, #media_type, __content))
        }
        Content::Bytes { media_type, .. } => {
            quote_spanned!(span=> #private::content(#code, #media_type, __content))
        }
    }
}

/// What makes a response of what is declared of a bare error code, where the house has a format for
/// them: in one place, so that a type which does not suit is one error.
fn house(enumeration: &Enumeration) -> Option<TokenStream> {
    let in_format = |response: &&&Response| {
        matches!(
            response.content,
            Content::FixedError { .. } | Content::Fault { format: Some(_), .. }
        )
    };
    enumeration.responses.iter().find(in_format)?;
    let ErrorFormat { written, media_type, is_json, .. } = enumeration.operation.errors.as_ref()?;
    let (span, end) = (
        Span::call_site().located_at(written.blame.start),
        Span::call_site().located_at(written.blame.end),
    );
    let runtime = &enumeration.operation.runtime;
    let private = private_at(enumeration, span);
    let written = &written.tokens;
    let content = quote_spanned!(span=>
        <#written as ::core::convert::From<#runtime::DeclaredError>>::from(__error)
    );
    let call = if *is_json {
        quote_spanned!(end=> #private::json(__status, #media_type, &__content))
    } else {
        quote_spanned!(end=> #private::content(__status, #media_type, __content))
    };
    Some(quote! {
        fn __house(__error: #runtime::DeclaredError) -> #runtime::Response {
            let __status = __error.status().as_u16();
            let __content = #content;
            #call
        }
    })
}

/// The path of what generated code calls, all of it where a type is written: rustc would draw a line
/// from there to the attribute otherwise.
fn private_at(enumeration: &Enumeration, span: Span) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let path = quote!(#runtime::__private).into_iter().map(|mut tree| {
        tree.set_span(span);
        tree
    });
    path.collect()
}

/// The response with the header fields of the variant, in the order in which they are declared.
fn with_headers(enumeration: &Enumeration, response: &Response, value: TokenStream) -> TokenStream {
    if response.headers.is_empty() {
        return value;
    }
    let runtime = &enumeration.operation.runtime;
    let by_ref = enumeration.half == Half::Error;
    let mut fields = 0_usize;
    let appended = response.headers.iter().map(|header| {
        let name = &header.name.value;
        match &header.value {
            HeaderValue::Constant(text) => {
                let text = &text.value;
                quote!(#runtime::__private::append_constant(&mut __response, #name, #text);)
            }
            HeaderValue::Type(written) => {
                // A type that cannot be a field value is shown where it is written.
                let span = Span::call_site().located_at(written.blame.start);
                let bound = format_ident!("__field{fields}", span = span);
                fields += 1;
                let reference =
                    if by_ref { quote!(#bound) } else { quote_spanned!(span=> &#bound) };
                let private = private_at(enumeration, span);
                quote_spanned!(span=> #private::append(&mut __response, #name, #reference);)
            }
        }
    });
    quote!({
        let mut __response = #value;
        #(#appended)*
        __response
    })
}
