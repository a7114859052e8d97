//! The implementations for an enum of the author, whose variants declare their responses. The enum itself is
//! emitted as it is, and formats itself.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::arms::Arms;
use super::enumeration::Enumeration;
use super::generated::push_macro;
use super::openapi;
use super::problem;
use super::record::Record;
use super::source::Source;
use super::tokens::Tokens;
use crate::model::{Carrier, Content, ExistingEnum, Response, Set, Subject};
use crate::token_list::TokenList;

/// Adds the implementations.
pub(super) fn push_call(to: &mut Tokens, existing: &ExistingEnum, enumeration: &Enumeration) {
    let record = Record::of(enumeration.operation);
    let Arms { items, text: text_arms, authors: mut arms, .. } = Arms::of(enumeration, &record);
    let mut text = Source::with_capacity(1024);
    record.push_constants(&mut text, enumeration.operation);
    text.braced(items);
    if cfg!(feature = "utoipa") {
        text.bracketed(openapi::group(enumeration));
    } else {
        text.code("[]");
    }
    // One group of tokens becomes the body of the `match`.
    arms.stream(&text_arms.into_tokens());
    push(to, existing, enumeration, error(enumeration), arms, text);
}

/// The implementations in a program that does not compile, or for an editor.
pub(super) fn call_without_bodies(
    existing: &ExistingEnum,
    enumeration: &Enumeration,
) -> TokenStream {
    let mut text = Source::default();
    text.code("{}{}").bracketed(openapi::group_without_types(enumeration));
    let mut arms = Tokens::default();
    arms.stream(&quote!(_ => ::core::unreachable!()));
    let mut call = Tokens::default();
    push(&mut call, existing, enumeration, TokenStream::new(), arms, text);
    call.into()
}

fn push(
    to: &mut Tokens,
    existing: &ExistingEnum,
    enumeration: &Enumeration,
    error: TokenStream,
    arms: Tokens,
    text: Source,
) {
    let (cfg, levels) = (enumeration.cfg(), enumeration.levels());
    let ident = &existing.head.ident;
    let (declared, named) = (&existing.generics.declared, &existing.generics.named);
    let bounds = bounds(existing);
    let mut authors = Tokens::with_capacity(8);
    authors
        .bracketed(quote!(#ident #named))
        .bracketed(quote!(#cfg #levels impl #declared))
        .bracketed(bounds);
    authors.stream(&quote!(__to __self)).braced(error).braced(arms);
    push_macro(to, &enumeration.operation.runtime, "__existing_enum", authors, text);
}

/// The bounds of the enum. Whether a generic enum is an error can depend on its types.
fn bounds(existing: &ExistingEnum) -> TokenStream {
    let bounds = &existing.generics.bounds;
    if !existing.has_types {
        return bounds.clone();
    }
    let bound = quote!(Self: ::core::error::Error);
    let last = bounds.clone().into_iter().last();
    match last {
        None => quote!(where #bound),
        Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => quote!(#bounds #bound),
        Some(_) => quote!(#bounds, #bound),
    }
}

/// `let __error = …;`, if the log or a client gets the text of the error. A type that is no error causes one
/// message, at its name.
fn error(enumeration: &Enumeration) -> TokenStream {
    let is_used = |response: &&Response| {
        matches!(response.content, Content::Text { .. } | Content::Failure { .. })
            || is_logged(enumeration, response)
    };
    if !enumeration.responses.iter().any(is_used) {
        return TokenStream::new();
    }
    let span = Span::call_site().located_at(enumeration.head.ident.span());
    let runtime = &enumeration.operation.runtime;
    let path =
        quote!(#runtime::__private::ExistingError::__as_error).into_iter().map(|mut tree| {
            tree.set_span(span);
            tree
        });
    let path: TokenStream = path.collect();
    quote_spanned!(span=> let __error = #path(__self);)
}

/// Whether the log gets the error, although the author decides about the content of the response.
pub(super) fn is_logged(enumeration: &Enumeration, response: &Response) -> bool {
    response.status.value >= 500
        && matches!(enumeration.operation.subject, Subject::ExistingEnum(_))
        && !matches!(response.content, Content::Fault { .. } | Content::Failure { .. })
}

/// Adds the statement that logs the error.
pub(super) fn push_log(statements: &mut Tokens, response: &Response) {
    let mut arguments = Tokens::default();
    arguments.number(response.status.value).punct(',').word("__error");
    statements.word("__to").punct('.').word("log").parenthesized(arguments).punct(';');
}

/// Adds the value of a variant whose response is built from the error. Returns `false` for any other.
pub(super) fn push_value(
    text: &mut Source,
    enumeration: &Enumeration,
    response: &Response,
) -> bool {
    let function = match (&response.content, response.content.format()) {
        (Content::Text { .. }, None) => "text",
        (Content::Text { .. }, Some(_)) => "custom_text",
        (Content::Failure { .. }, None) => "failure",
        (Content::Failure { .. }, Some(_)) => "custom_failure",
        (Content::None, _) if is_logged(enumeration, response) => "logged_empty",
        _ => return false,
    };
    let (code, name) = (response.status.value, response.name.as_ref());
    if response.content.format().is_some() {
        let error = problem::declared(response, &enumeration.operation.runtime);
        let arguments = quote!(#error, __custom_error, __error);
        text.code("__to.").code(function).parenthesized(arguments);
        return true;
    }
    text.code("__to.").code(function).code("(").number(code).code(",").string(name).code(",");
    let (kind, title) = problem::type_and_title(response);
    match &response.content {
        Content::Text { .. } => {
            text.string(kind).code(",").string(&title).code(",");
        }
        Content::Failure { detail, .. } => {
            let detail = detail.as_ref().map_or("", |detail| detail.value.as_str());
            text.string(kind).code(",").string(&title).code(",").string(detail).code(",");
        }
        _ => {}
    }
    text.code("__error)");
    true
}

/// `let __content: &Problem = __content;`: the field has the declared type, or is a smart pointer to it.
pub(super) fn push_type(statements: &mut Tokens, response: &Response, (start, end): (Span, Span)) {
    let written = match &response.content {
        Content::Problem { written } | Content::Fault { written, .. } => written,
        content => match content.carrier() {
            Some(Carrier::Entry(written)) => &written.tokens,
            _ => return,
        },
    };
    push_typed(statements, written, (start, end));
}

/// `let __content: &AuthError = __content;`
pub(super) fn push_type_of_set(statements: &mut Tokens, set: &Set) {
    let located = |span| Span::call_site().located_at(span);
    let span = located(set.blame.end);
    push_typed(statements, &set.path.tokens, (span, span));
}

fn push_typed(statements: &mut Tokens, written: &TokenList, (start, end): (Span, Span)) {
    let mut statement = Tokens::at(start);
    statement.word("let").name("__content", end).punct(':').punct('&').list(written);
    statement.punct('=').name("__content", end).punct(';');
    statements.append(statement);
}
