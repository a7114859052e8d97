//! What a value of a generated enum stands for: one `match`, from which the runtime takes the
//! response, status code and name.

use http_semantics::Method;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::enumeration::Enumeration;
use super::problem;
use super::source::Source;
use crate::model::{Content, ErrorFormat, HeaderValue, Operation, Placement, Response, Set};

/// `{ … } { … }`, and `by value { … } { … }` where that is another `match`: each with what stands before
/// it.
pub(super) fn matches(enumeration: &Enumeration) -> Source {
    let house = house(enumeration).unwrap_or_default();
    let mut matches = Source::default();
    if !gives_content_away(enumeration) {
        let variants = Variants { enumeration, given_away: false };
        matches.braced(house).braced(arms(enumeration, |response| variants.arm(response)));
        return matches;
    }
    let variants = Variants { enumeration, given_away: true };
    matches.code("{}").braced(arms(enumeration, variant_alone));
    matches.code("by value").braced(house);
    matches.braced(arms(enumeration, |response| variants.arm(response)));
    matches
}

/// The same for a program that does not compile: it asks nothing of anything.
pub(super) fn matches_without_types() -> Source {
    quote!({} { _ => ::core::unreachable!(), }).into()
}

/// Bytes, streams and whole responses are moved into what is sent. Errors are not: frameworks keep
/// them, and ask by reference.
fn gives_content_away(enumeration: &Enumeration) -> bool {
    enumeration.placement != Placement::Error
        && enumeration
            .responses
            .iter()
            .any(|response| matches!(response.content, Content::Bytes { .. } | Content::Raw { .. }))
}

/// For which type the conversion is implemented.
///
/// For the very type that the handler returns, so that content which cannot be sent is one error,
/// under its type; generic, with the bounds that this takes, only where that type cannot be written
/// outside the handler.
pub(super) struct Implementor {
    pub(super) generics: TokenStream,
    pub(super) of: TokenStream,
    pub(super) bounds: TokenStream,
}

impl Implementor {
    pub(super) fn of(enumeration: &Enumeration) -> Self {
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
        if enumeration.placement == Placement::Error {
            bounds.push(quote!(::core::clone::Clone));
        }
    }
    bounds
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

/// Which variant it is, with nothing of what is in it.
fn variant_alone(response: &Response) -> Source {
    let name = response.variant.to_string();
    let mut arm = Source::default();
    arm.tokens(response.cfg.clone()).code("Self::").code(&name).code("{..}=>__Made::variant(");
    arm.number(response.status.value).code(",").string(&name).code("),");
    arm
}

/// The value of a variant of which nothing is the author's but constants: most variants are such.
fn value_without_fields(response: &Response, operation: &Operation) -> Option<Source> {
    let content = fixed_content(response, operation)?;
    let mut value = Source::default();
    for _ in &response.headers {
        value.code("__Made::constant(");
    }
    value.append(content);
    for header in &response.headers {
        let HeaderValue::Constant(text) = &header.value else { return None };
        value.code(",").string(&header.name.value).code(",").string(&text.value).code(")");
    }
    Some(value)
}

/// Status code and content, where the content is always the same.
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
    content.code("__Made::").code(function).code("(").number(code).code(",").string(&name);
    if let Some(document) = document {
        content.code(",").string(&document);
    }
    content.code(")");
    Some(content)
}

/// The only place where generated code asks of a type whether it is a set, so that one which is not
/// is one error, under its name.
fn of_set(set: &Set) -> TokenStream {
    let (cfg, variant) = (&set.attributes.cfg, &set.variant);
    let name = variant.to_string();
    let span = Span::call_site().located_at(set.blame.end);
    quote_spanned!(span=> #cfg Self::#variant(ref __set) => __Made::set(__set, #name),)
}

/// What the variants with a content of their own become.
struct Variants<'a> {
    enumeration: &'a Enumeration<'a>,
    /// Whether the `match` is by value.
    given_away: bool,
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

    /// The fields of a variant as a pattern, and what they make.
    fn of(&self, response: &Response) -> (TokenStream, TokenStream) {
        let (span, _) = self.enumeration.content_spans(response);
        let binding = (!self.given_away).then(|| quote_spanned!(span=> ref));
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
        let reference = if self.given_away {
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
                quote!(__Made::house(#error, __house))
            }
            Content::Fault { format: Some(_), .. } => {
                let error = problem::declared(response, runtime);
                quote!(__Made::house_fault(#error, __house, #reference))
            }
            Content::Fault { format: None, .. } => {
                let (kind, title) = problem::type_and_title(response);
                quote_spanned!(span=> __Made::fault(#code, #name, #kind, #title, #reference))
            }
            Content::Problem { .. } => {
                let (kind, title) = problem::type_and_title(response);
                quote_spanned!(span=> __Made::problem(#code, #name, #kind, #title, #reference))
            }
            Content::Json { media_type, .. } => {
                quote_spanned!(span=> __Made::json(#code, #name, #media_type, #reference))
            }
            Content::Raw { .. } => quote_spanned!(span=> __Made::raw(#code, __content)),
            Content::Bytes { media_type, .. } if self.given_away => {
                quote_spanned!(span=> __Made::given(#code, #media_type, __content))
            }
            Content::Bytes { media_type, .. } => {
                quote_spanned!(span=> __Made::content(#code, #name, #media_type, #reference))
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
                    quote!(__Made::constant(#value, #name, #text))
                }
                HeaderValue::Type(written) => {
                    // A type that cannot be a field value is shown where it is written.
                    let span = Span::call_site().located_at(written.blame.start);
                    let bound = format_ident!("__field{fields}", span = span);
                    fields += 1;
                    let reference = if self.given_away {
                        quote_spanned!(span=> &#bound)
                    } else {
                        quote!(#bound)
                    };
                    quote_spanned!(span=> __Made::field(#value, #name, #reference))
                }
            }
        })
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
