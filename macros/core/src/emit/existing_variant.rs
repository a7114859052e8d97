//! What the arms for the variants of the author have in addition: the error itself, and the types of fields.

use proc_macro2::Span;
use quote::quote;

use super::enumeration::Enumeration;
use super::members;
use super::problem;
use super::source::Source;
use super::tokens::Tokens;
use crate::model::{Carrier, Content, Response, Set, Subject};
use crate::token_list::TokenList;

/// Whether the log gets the error, although the author decides about the content of the response.
pub(super) fn is_logged(enumeration: &Enumeration, response: &Response) -> bool {
    response.status.value >= 500
        && matches!(enumeration.operation.subject, Subject::ExistingEnum(_))
        && !matches!(response.content, Content::Fault { .. } | Content::Failure { .. })
}

/// Whether the log gets the causes of the error, which the response does not contain.
pub(super) fn drops_causes(enumeration: &Enumeration, response: &Response) -> bool {
    response.can_have_cause
        && response.status.value < 500
        && matches!(enumeration.operation.subject, Subject::ExistingEnum(_))
}

/// Adds the statement that logs the causes.
pub(super) fn push_causes(statements: &mut Tokens, response: &Response) {
    let mut arguments = Tokens::default();
    arguments.word("__to").punct(',').number(response.status.value).punct(',');
    arguments.string(&response.name);
    statements.word("__causes").punct('.').word("__report_causes").parenthesized(arguments);
    statements.punct(';');
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
    if !response.members.is_empty() {
        members::push_value(text, enumeration, response);
        return true;
    }
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
