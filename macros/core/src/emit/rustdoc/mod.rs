//! The documentation of generated items, and the table in the documentation of the item.

mod document;
mod lookup;
mod open_block;
mod rows_of_set;
mod table;
mod unique;

use http_semantics::Language;
use proc_macro2::TokenStream;

use super::enumeration::Enumeration;
use super::{markdown, meaning};
use crate::model::{Docs, Methods, Operation, Placement, Response, Set, Subject};
use crate::syntax::translation::translated;
pub(super) use rows_of_set::definitions as rows_of_set;
pub(super) use table::Rows;

use document::{Document, filled};
use table::Table;

/// The addition to the documentation of the handler, or of the user's own type.
pub(super) fn of_operation(operation: &Operation, rows: &Rows<'_>) -> TokenStream {
    let mut document = Document::default();
    let own = in_own_words(&mut document, operation);
    let table = Table::of_handler(rows, |_| true);
    responses_section(&mut document, operation, &table, &own);
    outside_section(&mut document, operation, rows);
    document.into_tokens()
}

pub(super) fn of_enumeration(enumeration: &Enumeration, rows: &Rows<'_>) -> TokenStream {
    let mut document = Document::default();
    let operation = enumeration.operation;
    let own = if let Subject::EmptyEnum(..) = operation.subject {
        in_own_words(&mut document, operation)
    } else {
        let words = &operation.language.words;
        let of = if enumeration.placement == Placement::Error {
            words.errors_of
        } else {
            words.responses_of
        };
        let line = filled(of, &markdown::code(&operation.name));
        document.line(&line);
        vec![line]
    };
    let is_empty_enum = matches!(operation.subject, Subject::EmptyEnum(..));
    let table =
        Table::of_handler(rows, |placement| is_empty_enum || placement == enumeration.placement);
    responses_section(&mut document, operation, &table, &own);
    if is_empty_enum {
        outside_section(&mut document, operation, rows);
    }
    document.into_tokens()
}

/// Adds the author's translation for the language of the table after the author's documentation. Returns the
/// lines that come last.
fn in_own_words(document: &mut Document, operation: &Operation) -> Vec<String> {
    let Docs { lines, translations, .. } = &operation.docs;
    let Some(text) = translated(translations, operation.language) else { return lines.clone() };
    if let Some(close) = open_block::close(lines) {
        document.line(close);
    }
    document.line("");
    let words: Vec<String> = text.lines().map(|line| line.trim().to_owned()).collect();
    for line in &words {
        document.line(line);
    }
    words
}

fn responses_section(
    document: &mut Document,
    operation: &Operation,
    table: &Table<'_>,
    before: &[String],
) {
    let route = route(operation);
    let undocumented = before.iter().all(|line| line.trim().is_empty());
    if undocumented {
        // Overviews show the first line.
        if let Some(route) = &route {
            document.line(route);
        }
    } else if let Some(close) = open_block::close(before) {
        document.line(close);
    }
    document.line("");
    document.line(format!("# {}", operation.language.words.responses));
    document.line("");
    if let (Some(route), false) = (&route, undocumented) {
        document.line(route);
        document.line("");
    }
    table.write(document);
}

fn outside_section(document: &mut Document, operation: &Operation, rows: &Rows<'_>) {
    let table = Table::of_outside(rows);
    if !table.is_empty() {
        document.line("");
        let words = &operation.language.words;
        document.line(format!("{}{}", words.before_the_handler, words.colon.trim_end()));
        document.line("");
        table.write(document);
    }
}

/// `` `GET /users/{id}` ``
fn route(operation: &Operation) -> Option<String> {
    if !operation.routes.is_empty() {
        let routes = operation.routes.iter();
        let routes = routes.map(|(methods, path)| format!("{} {path}", methods.join(" | ")));
        return Some(routes.map(|route| markdown::code(&route)).collect::<Vec<_>>().join(", "));
    }
    let methods = match &operation.methods {
        Methods::Unknown => return None,
        Methods::Any if operation.path.is_none() => return None,
        Methods::Any => "ANY".to_owned(),
        Methods::Known(methods) => {
            methods.iter().map(|method| method.value.as_str()).collect::<Vec<_>>().join(" | ")
        }
    };
    let text = match &operation.path {
        Some(path) => format!("{methods} {}", path.text),
        None => methods,
    };
    Some(markdown::code(&text))
}

/// The author's documentation of the set, or a default sentence.
pub(super) fn of_set(set: &Set, language: &Language) -> TokenStream {
    let mut document = Document::default();
    let translated = translated(&set.attributes.translations, language).map(str::to_owned);
    let doc: Vec<String> = translated.map_or_else(|| set.attributes.doc.clone(), |text| vec![text]);
    if doc.iter().all(|line| line.trim().is_empty()) {
        document.line(filled(language.words.any_response_of, &markdown::code(&set.name())));
    }
    for line in doc {
        document.line(line.trim());
    }
    document.into_tokens()
}

/// Phrase, meaning, reference, and the number as a search alias.
pub(crate) fn of_variant(response: &Response, language: &Language) -> TokenStream {
    let mut document = Document::default();
    let is_any = response.has_any_status();
    let phrase =
        if is_any { language.words.any_status.to_owned() } else { response.code_and_phrase() };
    let meaning = meaning::meaning(response, language);
    let mut lines = meaning.lines();
    match lines.next() {
        Some(first) => document.line(format!("**{phrase}**{}{first}", language.words.colon)),
        None => document.line(format!("**{phrase}**")),
    }
    let rest: Vec<String> = lines.map(str::to_owned).collect();
    for line in &rest {
        document.line(line);
    }
    if let Some(close) = open_block::close(&meaning.lines().map(str::to_owned).collect::<Vec<_>>())
    {
        document.line(close);
    }
    if let Some(status) = response.registered() {
        document.line("");
        document.line(format!("[{}]({})", status.reference, status.reference.url()));
    }
    document.alias = (!is_any).then(|| response.status.value.to_string());
    document.into_tokens()
}
