//! How a value of a generated enum is converted into its response: what `match` does with each variant.
//!
//! A variant belongs to one of four lists, which the macro of the runtime turns into arms. A variant without
//! fields becomes an arm here, because that is all text. For the others, the tokens with places of the
//! author's are apart from the text: the compiler's messages about a type are then at that type.

use http_semantics::Method;
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::definition::is_moved;
use super::enumeration::Enumeration;
use super::problem;
use super::record::Record;
use super::source::Source;
use super::tokens::Tokens;
use crate::diagnostic::Blame;
use crate::model::{Content, ErrorFormat, HeaderValue, Response, Set};

/// The parts of the conversion.
#[derive(Default)]
pub(super) struct Conversion {
    /// Items that the arms use.
    pub(super) items: TokenStream,
    /// The arms of variants without fields.
    pub(super) arms: Source,
    /// The variants with content: tokens and text.
    pub(super) content: (Tokens, Source),
    /// The variants whose content can only be moved.
    pub(super) moved: (Tokens, Source),
    /// The other variants with header fields or a `cfg`.
    pub(super) plain: (Tokens, Source),
}

impl Conversion {
    pub(super) fn of(enumeration: &Enumeration, record: &Record) -> Self {
        let mut conversion =
            Conversion { items: error_format(enumeration).unwrap_or_default(), ..Self::default() };
        let mut index = 0;
        while index < enumeration.responses.len() {
            let place = record.place(enumeration.positions[index]);
            conversion.add(enumeration, enumeration.responses[index], place);
            index += 1;
        }
        for set in &enumeration.sets {
            conversion.add_set(set);
        }
        conversion
    }

    fn add(&mut self, enumeration: &Enumeration, response: &Response, place: Option<u64>) {
        if !response.content.has_field() {
            return self.add_without_content(enumeration, response, place);
        }
        let name = response.variant.to_string();
        let (start, end) = enumeration.content_spans(response);
        let moved = is_moved(enumeration, response);
        let (tokens, text) = if moved { &mut self.moved } else { &mut self.content };
        tokens.stream(&response.cfg);
        if !moved {
            tokens.punct_at('&', start);
        }
        tokens.name("__content", end);
        let mut headers = Source::default();
        let has_fields = push_fields(tokens, &mut headers, response);
        text.code(&name).code(if has_fields { " body " } else { " 0 " });
        push_content_call(text, enumeration, response, &name);
        text.bracketed(headers).code("{");
        push_constants(text, response);
        text.code("}");
        if moved {
            text.code("(").number(response.status.value).code(" ").string(&name).code(")");
        }
    }

    fn add_without_content(
        &mut self,
        enumeration: &Enumeration,
        response: &Response,
        place: Option<u64>,
    ) {
        let name = response.variant.to_string();
        let mut fields = Tokens::default();
        let mut headers = Source::default();
        let has_fields = push_fields(&mut fields, &mut headers, response);
        if has_fields || !response.cfg.is_empty() {
            let (tokens, text) = &mut self.plain;
            tokens.stream(&response.cfg).append(fields);
            text.code(&name).bracketed(headers);
            text.code("{");
            push_constants(text, response);
            text.code("}");
            let mut value = Source::default();
            push_value(&mut value, enumeration, response, place, &name);
            text.parenthesized(value);
            return;
        }
        let arm = &mut self.arms;
        arm.code("Self::").code(&name).code("=>");
        if has_constants(response) {
            let mut block = Source::default();
            push_constants(&mut block, response);
            push_value(&mut block, enumeration, response, place, &name);
            arm.braced(block);
        } else {
            push_value(arm, enumeration, response, place, &name);
        }
        arm.code(",");
    }

    /// The only place where generated code requires that a type is a set, so that a type which is not causes
    /// one error, at its name.
    fn add_set(&mut self, set: &Set) {
        let name = set.variant.to_string();
        let span = Span::call_site().located_at(set.blame.end);
        let (tokens, text) = &mut self.content;
        tokens.stream(&set.attributes.cfg).punct_at('&', span).name("__content", span);
        tokens.bracketed(TokenStream::new());
        text.code(&name).code(" 0 set(").string(&name).code(")[]{}");
    }
}

/// Adds the fields of the variant for header fields: tokens in brackets, and the names of the headers as
/// text. Returns whether there are any.
fn push_fields(tokens: &mut Tokens, headers: &mut Source, response: &Response) -> bool {
    let mut fields = Tokens::default();
    let mut count = 0_usize;
    for (field, header, written) in response.header_fields() {
        // The error for a type that cannot be the value of a header is at that type.
        let span = Span::call_site().located_at(written.blame.start);
        fields.ident(&field).name(&format!("__field{count}"), span);
        headers.string(&header.name.value);
        count += 1;
    }
    tokens.bracketed(fields);
    count > 0
}

fn has_constants(response: &Response) -> bool {
    response.headers.iter().any(|header| matches!(header.value, HeaderValue::Constant(_)))
}

/// The statements for header fields whose value is part of the declaration.
fn push_constants(text: &mut Source, response: &Response) {
    for header in &response.headers {
        if let HeaderValue::Constant(value) = &header.value {
            text.code("__to.constant_header(").string(&header.name.value).code(",");
            text.string(&value.value).code(");");
        }
    }
}

/// The function for the content and its arguments, without the content itself.
fn push_content_call(
    text: &mut Source,
    enumeration: &Enumeration,
    response: &Response,
    name: &str,
) {
    let runtime = &enumeration.operation.runtime;
    let code = response.status.value;
    let call = match &response.content {
        Content::Fault { format: Some(_), .. } => {
            let error = problem::declared(response, runtime);
            text.code("custom_fault").parenthesized(quote!(#error, __custom_error));
            return;
        }
        Content::Raw { .. } => {
            text.code("raw(").number(code).code(")");
            return;
        }
        Content::Bytes { media_type, .. } if is_moved(enumeration, response) => {
            text.code("owned_content(").number(code).code(",").string(media_type).code(")");
            return;
        }
        Content::Fault { .. } => "fault(",
        Content::Problem { .. } => "problem(",
        Content::Bytes { .. } => "content(",
        _ => "json(",
    };
    text.code(call).number(code).code(",").string(name).code(",");
    if let Content::Json { media_type, .. } | Content::Bytes { media_type, .. } = &response.content
    {
        text.string(media_type);
    } else {
        let (kind, title) = problem::type_and_title(response);
        text.string(&kind).code(",").string(&title);
    }
    text.code(")");
}

/// The value of a variant without content: its place in the declaration, or a call.
fn push_value(
    text: &mut Source,
    enumeration: &Enumeration,
    response: &Response,
    place: Option<u64>,
    name: &str,
) {
    let operation = enumeration.operation;
    let code = response.status.value;
    if let Content::FixedError { .. } = &response.content {
        let error = problem::declared(response, &operation.runtime);
        text.code("__to.custom_error").parenthesized(quote!(#error, __custom_error));
        return;
    }
    let is_head = operation.methods.only() == Some(Method::Head);
    if let Some(place) = place
        && !(is_head && matches!(response.content, Content::None))
    {
        text.code(&place.to_string());
        return;
    }
    match &response.content {
        Content::FixedProblem { detail } => {
            let document = problem::fixed(response, detail.as_ref());
            text.code("__to.fixed(").number(code).code(",").string(name).code(",");
            text.string(&document).code(")");
        }
        Content::None if is_head => {
            text.code("__to.head(").number(code).code(",").string(name).code(")");
        }
        _ => {
            text.code("__to.empty(").number(code).code(",").string(name).code(")");
        }
    }
}

/// The function that converts a bare error code into the custom error format. There is one, so that a
/// type without the necessary traits causes one error.
fn error_format(enumeration: &Enumeration) -> Option<TokenStream> {
    let ErrorFormat { written, media_type, is_json, .. } = enumeration.operation.errors.as_ref()?;
    let in_format = |response: &&&Response| {
        matches!(
            response.content,
            Content::FixedError { .. } | Content::Fault { format: Some(_), .. }
        )
    };
    enumeration.responses.iter().find(in_format)?;
    let Blame { start, end } = written.blame;
    let (span, end) = (Span::call_site().located_at(start), Span::call_site().located_at(end));
    let runtime = &enumeration.operation.runtime;
    let private = private_at(enumeration, span);
    let written = &written.tokens;
    let content = quote_spanned!(span=>
        <#written as ::core::convert::From<#runtime::DeclaredError>>::from(__error)
    );
    let call = if *is_json {
        quote_spanned!(end=> #private::json(__to, __status, #media_type, &__content))
    } else {
        quote_spanned!(end=> #private::content(__to, __status, #media_type, __content))
    };
    Some(quote! {
        fn __custom_error(
            __error: #runtime::DeclaredError,
            __to: &mut #runtime::__private::ResponseBuilder,
        ) {
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
