//! Writes the appendices about types and problem types.

use super::document::Document;
use super::endpoint_name::link;
use super::place::Place;
use super::{author, escape, shape};
use crate::guide::anchor;
use crate::guide::page::Page;
use crate::guide::problem_type::ProblemType;
use crate::guide::text::AuthorText;
use crate::guide::types::NamedType;

pub(super) fn types(page: &Page<'_>, out: &mut Document) {
    if !page.types.all.is_empty() {
        out.block(format!("<a id=\"types\"></a>\n\n## {}", page.language.words.types));
    }
    for of in &page.types.all {
        named_type(of, page, out);
    }
}

fn named_type(of: &NamedType, page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    let name = escape::code(of.name.as_str(), Place::Line);
    out.block(format!("<a id=\"{}\"></a>\n\n### {name}", of.anchor));
    if let Some(text) = &of.shape.description {
        out.block(author::blocks(text, 3));
    }
    if let Some(table) = shape::table(&of.shape, page) {
        out.block(table);
    } else {
        let name = shape::type_name(&of.shape.name, page, Place::Line);
        out.block(format!("{name}{}", shape::facts(&of.shape.facts, words, Place::Line)));
    }
}

pub(super) fn problem_types(page: &Page<'_>, out: &mut Document) {
    if !page.problem_types.is_empty() {
        out.block(format!(
            "<a id=\"problem-types\"></a>\n\n## {}",
            page.language.words.problem_types
        ));
    }
    for of in &page.problem_types {
        problem_type(of, page, out);
    }
}

fn problem_type(of: &ProblemType, page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    let name = escape::code(of.name.as_str(), Place::Line);
    out.block(format!("<a id=\"{}\"></a>\n\n### {name}", of.anchor));
    for (code, meaning) in &of.meanings {
        let title = escape::text(&code.title(), Place::Line);
        let meaning = match meaning {
            Some(AuthorText::Markdown(text)) => format!("{}{}", words.colon, author::line(text)),
            Some(AuthorText::Plain(text)) => {
                format!("{}{}", words.colon, escape::text(text.as_str(), Place::Line))
            }
            None => String::new(),
        };
        out.block(format!("[{title}](#{}){meaning}", anchor::of_code(code.number)));
    }
    let used_by: Vec<String> =
        of.used_by.iter().map(|index| link(&page.sections[*index])).collect();
    out.block(format!("{}{}{}", words.endpoints, words.colon, used_by.join(words.comma)));
}
