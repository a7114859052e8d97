//! Writes types, and their fields as tables.

use http_semantics::Words;

use super::place::Place;
use super::row::{line, optional};
use super::{author, escape};
use crate::guide::page::Page;
use crate::guide::shape::{Fact, Field, Shape, TypeName};

/// Writes the name of a type. If it contains one type that the guide describes, it leads to its section.
pub(super) fn type_name(name: &TypeName, page: &Page<'_>, place: Place) -> String {
    let code = escape::code(&name.text(), place);
    let mut named = name.named().filter_map(|name| page.types.find(name));
    match (named.next(), named.next()) {
        (Some((_, of)), None) => format!("[{code}](#{})", of.anchor),
        _ => code,
    }
}

/// Writes the facts of a shape, with a comma before each.
pub(super) fn facts(facts: &[Fact], words: &Words, place: Place) -> String {
    let code = |text: &str| escape::code(text, place);
    let mut written = String::new();
    for fact in facts {
        written.push_str(words.comma);
        let text = match fact {
            Fact::Plain(text) => escape::text(text.as_str(), place),
            Fact::Values(values) => {
                let values: Vec<String> = values.iter().map(|value| code(value.as_str())).collect();
                values.join(words.or)
            }
            Fact::Labelled(label, value) => format!("{label} {}", code(value.as_str())),
        };
        written.push_str(&text);
    }
    written
}

/// Writes the fields of a shape and of the objects in it. `None` if there are none.
pub(super) fn table(shape: &Shape, page: &Page<'_>) -> Option<String> {
    let words = &page.language.words;
    let mut rows = Vec::new();
    push_rows(shape, "", page, &mut rows);
    if rows.is_empty() {
        return None;
    }
    let mut lines = vec![
        line(&[words.field_name, words.type_name, words.description]),
        "|---|---|---|".to_owned(),
    ];
    lines.extend(rows);
    Some(lines.join("\n"))
}

fn push_rows(shape: &Shape, within: &str, page: &Page<'_>, rows: &mut Vec<String>) {
    for field in &shape.fields {
        let name = format!("{within}{}", field.name);
        rows.push(row(field, &name, page));
        let list = if field.shape.name.text().ends_with("[]") { "[]" } else { "" };
        push_rows(&field.shape, &format!("{name}{list}."), page, rows);
    }
    for alternative in &shape.alternatives {
        push_rows(alternative, within, page, rows);
    }
}

fn row(field: &Field, name: &str, page: &Page<'_>) -> String {
    let words = &page.language.words;
    let mut of = type_name(&field.shape.name, page, Place::Cell);
    of.push_str(&facts(&field.shape.facts, words, Place::Cell));
    if !field.is_required {
        of.push_str(&optional(words));
    }
    let description = field.shape.description.as_ref().map(author::cell).unwrap_or_default();
    let deprecation = field.is_deprecated.then(|| format!("**{}**", words.deprecation));
    let texts = [Some(description).filter(|text| !text.is_empty()), deprecation];
    let texts: Vec<String> = texts.into_iter().flatten().collect();
    line(&[escape::code(name, Place::Cell), of, texts.join(" ")])
}
