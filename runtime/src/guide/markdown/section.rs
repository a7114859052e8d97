//! Writes the section of an endpoint.

use http_semantics::Words;

use super::document::Document;
use super::endpoint_name::name;
use super::place::Place;
use super::row::{line, optional};
use super::{author, body, escape, shape};
use crate::guide::anchor;
use crate::guide::page::{Content, Enforcement, Header, Page, Row, Section};
use crate::guide::request::Part;
use crate::guide::text::{AuthorText, Text};

pub(super) fn write(section: &Section, page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    out.block(format!("<a id=\"{}\"></a>\n\n### {}", section.anchor, name(section)));
    if let Some(summary) = &section.summary {
        out.block(author::blocks(summary, 3));
    }
    if let Some(description) = &section.description {
        out.block(author::blocks(description, 3));
    }
    if let Some(note) = &section.deprecation {
        out.block(deprecation(note, words));
    }
    request(&section.request, page, out);
    for one in &section.request_bodies {
        body::write(one, page, out);
    }
    if let Some(command) = &section.command {
        body::command(command, out);
    }
    table(&section.by_handler, page, out);
    if let Some(meaning) = &section.any_status {
        let meaning = match meaning {
            AuthorText::Markdown(text) => author::line(text),
            AuthorText::Plain(text) => escape::plain(text.as_str(), Place::Line),
        };
        out.block(format!("{}{}{meaning}", words.any_status, words.colon));
    }
    match &section.enforcement {
        Enforcement::Complete => {}
        Enforcement::None => out.block(format!("{}{}", words.not_enforced, words.full_stop)),
        Enforcement::Except(codes) => {
            let codes: Vec<String> = codes.iter().map(u16::to_string).collect();
            let codes = codes.join(words.comma);
            out.block(format!("{}{}{codes}{}", words.not_enforced, words.colon, words.full_stop));
        }
    }
    if !section.outside.is_empty() {
        out.block(format!("{}{}", words.before_the_handler, words.colon));
        table(&section.outside, page, out);
    }
    for one in &section.bodies {
        body::write(one, page, out);
    }
    for (code, reason) in &section.overrides {
        let what = words.departs.replacen("{}", &code.to_string(), 1);
        let reason = escape::plain(reason.as_str(), Place::Line);
        out.block(format!("{what}{}{reason}", words.colon));
    }
}

fn request(parts: &[Part], page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    if parts.is_empty() {
        return;
    }
    // The column is left out if it would be empty.
    let is_described = parts.iter().any(|part| part.description.is_some());
    let description = is_described.then_some(words.description);
    let columns = [Some(words.request), Some(words.value), description];
    let columns: Vec<&str> = columns.into_iter().flatten().collect();
    let mut lines = vec![line(&columns), format!("|{}", "---|".repeat(columns.len()))];
    for part in parts {
        let description = part.description.as_ref().map(author::cell).unwrap_or_default();
        let description = is_described.then_some(description);
        let cells = [Some(part.place.to_owned()), Some(value(part, page)), description];
        let cells: Vec<String> = cells.into_iter().flatten().collect();
        lines.push(line(&cells));
    }
    out.block(lines.join("\n"));
}

/// `` `page`: `integer` (optional)``
fn value(part: &Part, page: &Page<'_>) -> String {
    let words = &page.language.words;
    let code = |text: &Text<'_>| escape::code(text.as_str(), Place::Cell);
    let of = part.of.as_ref().map(|of| shape::type_name(of, page, Place::Cell));
    let mut value = match (part.name.as_ref().map(code), of) {
        (Some(name), Some(of)) => format!("{name}{}{of}", words.colon),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => String::new(),
    };
    if let Some(media_type) = &part.media_type {
        if !value.is_empty() {
            value.push_str(words.under);
        }
        value.push_str(&code(media_type));
    }
    value.push_str(&shape::facts(&part.facts, words, Place::Cell));
    if part.is_optional {
        value.push_str(&optional(words));
    }
    value
}

fn table(rows: &[Row], page: &Page<'_>, out: &mut Document) {
    let words = &page.language.words;
    if rows.is_empty() {
        return;
    }
    // The column is left out if it would be empty.
    let with_headers = rows.iter().any(|row| !row.headers.is_empty());
    let headers = with_headers.then_some(words.headers);
    let columns = [Some(words.status), Some(words.when), headers, Some(words.content)];
    let columns: Vec<&str> = columns.into_iter().flatten().collect();
    let mut lines = vec![line(&columns), format!("|{}", "---|".repeat(columns.len()))];
    for row in rows {
        let headers = with_headers.then(|| headers_of(row, words));
        let cells =
            [Some(status(row, words)), Some(when(row, words)), headers, Some(content(row, page))];
        let cells: Vec<String> = cells.into_iter().flatten().collect();
        lines.push(line(&cells));
    }
    out.block(lines.join("\n"));
}

/// Returns ``[404 Not Found](#status-404) `NoUser`, via `AuthError` ``.
fn status(row: &Row, words: &Words) -> String {
    let title = escape::text(&row.code.title(), Place::Cell);
    let mut text = format!("[{title}](#{})", anchor::of_code(row.code.number));
    if let Some(variant) = &row.variant {
        text.push(' ');
        text.push_str(&escape::code(variant.as_str(), Place::Cell));
    }
    if let Some(via) = &row.via {
        let via = escape::code(via.as_str(), Place::Cell);
        text.push_str(&words.of_set.replacen("{}", &via, 1));
    }
    text
}

fn when(row: &Row, words: &Words) -> String {
    let meaning = row.meaning.as_ref().map(|meaning| match meaning {
        AuthorText::Markdown(text) => author::cell(text),
        AuthorText::Plain(text) => escape::plain(text.as_str(), Place::Cell),
    });
    let deprecation = row.deprecation.as_ref().map(|note| deprecation(note, words));
    let texts = [meaning, deprecation].into_iter().flatten().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" ")
}

fn deprecation(note: &Text<'_>, words: &Words) -> String {
    let note = author::cell(note);
    if note.is_empty() {
        return format!("**{}**{}", words.deprecation, words.full_stop);
    }
    format!("**{}**{}{note}", words.deprecation, words.colon)
}

fn headers_of(row: &Row, words: &Words) -> String {
    let header = |header: &Header| {
        let mut text = escape::code(header.text.as_str(), Place::Cell);
        if header.is_optional {
            text.push_str(&optional(words));
        }
        text
    };
    row.headers.iter().map(header).collect::<Vec<_>>().join(words.comma)
}

/// Nothing, or a list behind a text.
fn in_brackets(list: &[String], words: &Words) -> String {
    if list.is_empty() {
        return String::new();
    }
    let [open, close] = words.brackets;
    let space = if open.is_ascii() { " " } else { "" };
    format!("{space}{open}{}{close}", list.join(words.comma))
}

fn content(row: &Row, page: &Page<'_>) -> String {
    let words = &page.language.words;
    let code = |text: &Text<'_>| escape::code(text.as_str(), Place::Cell);
    let list = |texts: &[Text<'_>]| texts.iter().map(code).collect::<Vec<_>>().join(words.comma);
    let of = |name| shape::type_name(name, page, Place::Cell);
    match &row.content {
        Content::None => String::new(),
        Content::Problem { kind, members } => {
            let kind = kind.as_ref().map(|kind| format!(" {}", problem_type(kind, page)));
            let kind = kind.unwrap_or_default();
            let members: Vec<String> = members.iter().map(code).collect();
            let members = in_brackets(&members, words);
            format!("{}{kind}{members}", words.problem)
        }
        Content::Typed { name, media_types } if media_types.is_empty() => of(name),
        Content::Typed { name, media_types } => {
            format!("{}{}{}", of(name), words.under, list(media_types))
        }
        Content::MediaTypes(media_types) => list(media_types),
    }
}

/// Writes a problem type, which leads to its section.
fn problem_type(kind: &Text<'_>, page: &Page<'_>) -> String {
    let code = escape::code(kind.as_str(), Place::Cell);
    match page.problem_types.iter().find(|of| of.name == *kind) {
        Some(of) if !code.is_empty() => format!("[{code}](#{})", of.anchor),
        _ => code,
    }
}
