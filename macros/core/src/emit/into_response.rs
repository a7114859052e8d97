//! The `match` that converts a value of a generated enum into a response. The runtime also takes the status
//! code and the name of the variant from it.

use http_semantics::Method;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::enumeration::Enumeration;
use super::problem;
use super::source::Source;
use crate::model::{Content, ErrorFormat, HeaderValue, Operation, Placement, Response, Set};

/// `{ … } { … }`: items that the `match` uses, and its arms. `by value { … } { … }` follows where the
/// `match` by value is a different one.
pub(super) fn matches(enumeration: &Enumeration) -> Source {
    let format = error_format(enumeration).unwrap_or_default();
    let mut matches = Source::default();
    if !moves_content(enumeration) {
        let variants = Variants { enumeration, by_value: false };
        matches.braced(format).braced(arms(enumeration, |response| variants.arm(response)));
        return matches;
    }
    let variants = Variants { enumeration, by_value: true };
    matches.code("{}").braced(arms(enumeration, variant_alone));
    matches.code("by value").braced(format);
    matches.braced(arms(enumeration, |response| variants.arm(response)));
    matches
}

/// The `match` for a program that does not compile. It requires no trait of any type.
pub(super) fn matches_without_types() -> Source {
    quote!({} { _ => ::core::unreachable!(), }).into()
}

/// Whether content is moved into the response: bytes, streams and complete responses are. Errors are
/// converted by reference, because frameworks keep them.
fn moves_content(enumeration: &Enumeration) -> bool {
    enumeration.placement != Placement::Error
        && enumeration
            .responses
            .iter()
            .any(|response| matches!(response.content, Content::Bytes { .. } | Content::Raw { .. }))
}

/// `match` arms over all variants.
fn arms(enumeration: &Enumeration, arm: impl Fn(&Response) -> Source) -> Source {
    let mut arms = Source::default();
    for response in &enumeration.responses {
        arms.append(arm(response));
    }
    for set in &enumeration.sets {
        arms.tokens(of_set(set));
    }
    arms
}

/// The arm that identifies the variant without its content.
fn variant_alone(response: &Response) -> Source {
    let name = response.variant.to_string();
    let mut arm = Source::default();
    arm.tokens(response.cfg.clone())
        .code("Self::")
        .code(&name)
        .code("{..}=>__Output::status_only(");
    arm.number(response.status.value).code(",").string(&name).code("),");
    arm
}

/// The value of a variant without fields. Most variants have none.
fn value_without_fields(response: &Response, operation: &Operation) -> Option<Source> {
    let content = fixed_content(response, operation)?;
    let mut value = Source::default();
    for _ in &response.headers {
        value.code("__Output::constant_header(");
    }
    value.append(content);
    for header in &response.headers {
        let HeaderValue::Constant(text) = &header.value else { return None };
        value.code(",").string(&header.name.value).code(",").string(&text.value).code(")");
    }
    Some(value)
}

/// Status code and content, where the content is fixed.
fn fixed_content(response: &Response, operation: &Operation) -> Option<Source> {
    let (function, document) = match &response.content {
        Content::None if operation.methods.only() == Some(Method::Head) => ("head", None),
        Content::None | Content::Unknown { .. } => ("empty", None),
        Content::FixedProblem { detail } => {
            ("fixed", Some(problem::fixed(response, detail.as_ref())))
        }
        _ => return None,
    };
    let (code, name) = (response.status.value, response.variant.to_string());
    let mut content = Source::default();
    content.code("__Output::").code(function).code("(").number(code).code(",").string(&name);
    if let Some(document) = document {
        content.code(",").string(&document);
    }
    content.code(")");
    Some(content)
}

/// The only place where generated code requires that a type is a set, so that a type which is not causes
/// one error, at its name.
fn of_set(set: &Set) -> TokenStream {
    let (cfg, variant) = (&set.attributes.cfg, &set.variant);
    let name = variant.to_string();
    let span = Span::call_site().located_at(set.blame.end);
    quote_spanned!(span=> #cfg Self::#variant(ref __set) => __Output::set(__set, #name),)
}

/// The arms of the variants.
struct Variants<'a> {
    enumeration: &'a Enumeration<'a>,
    /// Whether the `match` is by value.
    by_value: bool,
}

impl Variants<'_> {
    fn arm(&self, response: &Response) -> Source {
        let Response { variant, cfg, .. } = response;
        let mut arm = Source::default();
        arm.tokens(cfg.clone());
        if let Some(value) = value_without_fields(response, self.enumeration.operation) {
            arm.code("Self::").name(variant).code("=>").append(value).code(",");
        } else {
            let (fields, value) = self.of(response);
            let span = Span::call_site().located_at(variant.span());
            arm.tokens(quote_spanned!(span=> Self::#variant #fields => #value,));
        }
        arm
    }

    /// The fields of a variant as a pattern, and the response that they become.
    fn of(&self, response: &Response) -> (TokenStream, TokenStream) {
        let (span, _) = self.enumeration.content_spans(response);
        let binding = (!self.by_value).then(|| quote_spanned!(span=> ref));
        let content =
            response.content.has_field().then(|| quote_spanned!(span=> #binding __content));
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
        let value = self.with_headers(response, self.content(response));
        (pattern.unwrap_or_default(), value)
    }

    /// Status code and content, without further fields.
    fn content(&self, response: &Response) -> TokenStream {
        let operation = self.enumeration.operation;
        let runtime = &operation.runtime;
        let (code, name) = (response.status.value, response.variant.to_string());
        let (span, end) = self.enumeration.content_spans(response);
        // rustc underlines from the `&` to the name.
        let content = quote_spanned!(end=> __content);
        let reference = if self.by_value {
            quote_spanned!(span=> &#content)
        } else {
            quote_spanned!(span=> &*#content)
        };
        match &response.content {
            Content::None | Content::Unknown { .. } | Content::FixedProblem { .. } => {
                fixed_content(response, operation).unwrap_or_default().into_tokens()
            }
            Content::FixedError { .. } => {
                let error = problem::declared(response, runtime);
                quote!(__Output::custom_error(#error, __custom_error))
            }
            Content::Fault { format: Some(_), .. } => {
                let error = problem::declared(response, runtime);
                quote!(__Output::custom_fault(#error, __custom_error, #reference))
            }
            Content::Fault { format: None, .. } => {
                let (kind, title) = problem::type_and_title(response);
                quote_spanned!(span=> __Output::fault(#code, #name, #kind, #title, #reference))
            }
            Content::Problem { .. } => {
                let (kind, title) = problem::type_and_title(response);
                quote_spanned!(span=> __Output::problem(#code, #name, #kind, #title, #reference))
            }
            Content::Json { media_type, .. } => {
                quote_spanned!(span=> __Output::json(#code, #name, #media_type, #reference))
            }
            Content::Raw { .. } => quote_spanned!(span=> __Output::raw(#code, __content)),
            Content::Bytes { media_type, .. } if self.by_value => {
                quote_spanned!(span=> __Output::owned_content(#code, #media_type, __content))
            }
            Content::Bytes { media_type, .. } => {
                quote_spanned!(span=> __Output::content(#code, #name, #media_type, #reference))
            }
        }
    }

    /// The response with the header fields of the variant, in the order in which they are declared.
    fn with_headers(&self, response: &Response, value: TokenStream) -> TokenStream {
        let mut fields = 0_usize;
        response.headers.iter().fold(value, |value, header| {
            let name = &header.name.value;
            match &header.value {
                HeaderValue::Constant(text) => {
                    let text = &text.value;
                    quote!(__Output::constant_header(#value, #name, #text))
                }
                HeaderValue::Type(written) => {
                    // The error for a type that cannot be the value of a header is at that type.
                    let span = Span::call_site().located_at(written.blame.start);
                    let bound = format_ident!("__field{fields}", span = span);
                    fields += 1;
                    let reference =
                        if self.by_value { quote_spanned!(span=> &#bound) } else { quote!(#bound) };
                    quote_spanned!(span=> __Output::header(#value, #name, #reference))
                }
            }
        })
    }
}

/// The function that converts a bare error code into the custom error format. There is one, so that a
/// type without the necessary traits causes one error.
fn error_format(enumeration: &Enumeration) -> Option<TokenStream> {
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
        fn __custom_error(__error: #runtime::DeclaredError) -> #runtime::__private::ResponseBuilder {
            let __status = __error.status().as_u16();
            let __content = #content;
            #call
        }
    })
}

/// The path of the runtime's private module, with the span of the place where a type is written. Otherwise,
/// rustc would underline everything from there to the attribute.
fn private_at(enumeration: &Enumeration, span: Span) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let path = quote!(#runtime::__private).into_iter().map(|mut tree| {
        tree.set_span(span);
        tree
    });
    path.collect()
}
