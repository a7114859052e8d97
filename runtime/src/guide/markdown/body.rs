//! Writes contents without a section of their own, examples, and the command that sends a request.

use http_semantics::media_type::is_json;

use super::document::Document;
use super::place::Place;
use super::{escape, shape};
use crate::guide::body::Body;
use crate::guide::page::Page;
use crate::guide::text::Text;

/// Writes the fields of a content whose type has no name, and its examples.
pub(super) fn write(body: &Body, page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    let codes: Vec<String> = body.codes.iter().map(u16::to_string).collect();
    let of = if codes.is_empty() {
        words.content_of_request.to_owned()
    } else {
        codes.join(words.comma)
    };
    if let Some(table) = shape::table(&body.shape, page) {
        let name = shape::type_name(&body.shape.name, page, Place::Line);
        out.block(format!("{of}{}{name}", words.colon));
        out.block(table);
    }
    for example in &body.examples {
        let [open, close] = words.brackets;
        let space = if open.is_ascii() { " " } else { "" };
        let name = example.name.as_ref().map(|name| escape::text(name.as_str(), Place::Line));
        let of = [Some(of.clone()), name].into_iter().flatten().collect::<Vec<_>>();
        out.block(format!(
            "{}{space}{open}{}{close}{}",
            words.example,
            of.join(words.comma),
            words.colon.trim_end()
        ));
        let is_json = body.media_types.iter().all(|media_type| is_json(media_type.as_str()));
        out.block(fenced(&example.text, if is_json { "json" } else { "" }));
    }
}

/// Writes the command.
pub(super) fn command(command: &Text<'_>, out: &mut Document) {
    out.block(fenced(command, "sh"));
}

/// Writes text in a block that it cannot end (CommonMark 0.31 §4.5). Spaces at the end of a line are left out.
fn fenced(text: &Text<'_>, language: &str) -> String {
    let longest = text.as_str().split(|one| one != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(3.max(longest + 1));
    let lines: Vec<&str> = text.as_str().lines().map(str::trim_end).collect();
    format!("{fence}{language}\n{}\n{fence}", lines.join("\n"))
}
