//! Documentation of what is generated, and the table that is added to the item's own.

mod markdown;
mod open_block;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use super::description;
use super::enumeration::Enumeration;
use crate::model::{Half, Methods, Operation, Response, Subject};

/// Markdown in pieces, some of which come and go with a `cfg`.
#[derive(Default)]
struct Document {
    pieces: Vec<(Vec<TokenStream>, String)>,
}

impl Document {
    fn line(&mut self, line: impl AsRef<str>) {
        self.line_if(&[], line);
    }

    /// A line that is there where all the predicates hold.
    fn line_if(&mut self, predicates: &[TokenStream], line: impl AsRef<str>) {
        // The space is what `///` leaves at the beginning of a line; rustdoc removes as many as all
        // lines have in common.
        let line = format!(" {}", line.as_ref());
        match self.pieces.last_mut() {
            Some((before, text)) if before.is_empty() && predicates.is_empty() => {
                text.push('\n');
                text.push_str(&line);
            }
            _ => self.pieces.push((predicates.to_vec(), line)),
        }
    }

    fn into_tokens(self) -> TokenStream {
        self.pieces
            .into_iter()
            .map(|(predicates, text)| match predicates.as_slice() {
                [] => quote!(#[doc = #text]),
                [one] => quote!(#[cfg_attr(#one, doc = #text)]),
                several => quote!(#[cfg_attr(all(#(#several),*), doc = #text)]),
            })
            .collect()
    }
}

/// What is added to the documentation of the handler, or of a type of the user's own.
pub(super) fn of_operation(operation: &Operation) -> TokenStream {
    let mut document = Document::default();
    let responses: Vec<&Response> = operation.responses.iter().collect();
    responses_section(&mut document, operation, &responses, &operation.docs.lines);
    document.into_tokens()
}

pub(super) fn of_enumeration(enumeration: &Enumeration) -> TokenStream {
    let mut document = Document::default();
    let operation = enumeration.operation;
    let own = if let Subject::EmptyEnum(..) = operation.subject {
        operation.docs.lines.clone()
    } else {
        let halves = if enumeration.half == Half::Error { "errors" } else { "responses" };
        let line = format!("The {halves} of `{}`.", operation.name);
        document.line(&line);
        vec![line]
    };
    responses_section(&mut document, operation, &enumeration.responses, &own);
    document.into_tokens()
}

fn responses_section(
    document: &mut Document,
    operation: &Operation,
    responses: &[&Response],
    before: &[String],
) {
    let route = route(operation);
    let undocumented = before.iter().all(|line| line.trim().is_empty());
    if undocumented {
        // The first line is what overviews show.
        if let Some(route) = &route {
            document.line(route);
        }
    } else if let Some(close) = open_block::close(before) {
        document.line(close);
    }
    document.line("");
    document.line("# Responses");
    document.line("");
    if let (Some(route), false) = (&route, undocumented) {
        document.line(route);
        document.line("");
    }
    table::write(document, operation, responses);
}

/// `` `GET /users/{id}` ``
fn route(operation: &Operation) -> Option<String> {
    let methods = match &operation.methods {
        Methods::Unknown => return None,
        Methods::Any if operation.path.is_none() => return None,
        Methods::Any => "ANY".to_owned(),
        Methods::Known(methods) => {
            methods.iter().map(|method| method.value.as_str()).collect::<Vec<_>>().join(" | ")
        }
    };
    let text = match &operation.path {
        Some(path) => format!("{methods} {path}"),
        None => methods,
    };
    Some(markdown::code(&text))
}

/// Phrase, meaning, where it is specified, and the number as a word to search for.
pub(super) fn of_variant(response: &Response) -> TokenStream {
    let mut document = Document::default();
    let meaning = description::meaning(response);
    let meaning =
        if response.doc.is_empty() { markdown::escaped(&meaning) } else { meaning.clone() };
    let mut lines = meaning.lines();
    match lines.next() {
        Some(first) => document.line(format!("**{}**: {first}", response.code_and_phrase())),
        None => document.line(format!("**{}**", response.code_and_phrase())),
    }
    for line in lines {
        document.line(line);
    }
    if let Some(close) = open_block::close(&response.doc) {
        document.line(close);
    }
    if let Some(status) = response.registered() {
        document.line("");
        document.line(format!("[{}]({})", status.reference, status.reference.url()));
    }
    let docs = document.into_tokens();
    let alias = response.status.value.to_string();
    quote!(#docs #[doc(alias = #alias)])
}
