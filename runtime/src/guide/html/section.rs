//! Writes the section of an endpoint.

use http_semantics::{Language, Words};
use maud::{Markup, html};

use super::fragment::{author_text, markdown, methods, optional, place, plain};
use super::request;
use crate::guide::anchor;
use crate::guide::page::{Content, Enforcement, Header, Row, Section};
use crate::guide::text::Text;

pub(super) fn write(section: &Section, language: &Language) -> Markup {
    let words = &language.words;
    let (anchor, codes) = (&section.anchor, codes(section));
    html! {
        section.endpoint id=(anchor) aria-labelledby={ (anchor) "-name" }
            data-search=(searched(section)) data-codes=(codes) {
            h3 id={ (anchor) "-name" } {
                (methods(section)) " " (place(section))
                " " a.here href={ "#" (anchor) } aria-label={ "# " (section.place()) } { "#" }
            }
            @if let Some(summary) = &section.summary {
                div.summary dir="auto" { (markdown(summary, 3)) }
            }
            @if let Some(description) = &section.description {
                div.words dir="auto" { (markdown(description, 3)) }
            }
            @if let Some(note) = &section.deprecation {
                div.note { (deprecation(note, words)) }
            }
            (request::table(&section.request, words))
            (table(&section.by_handler, words.responses, words))
            @if let Some(meaning) = &section.any_status {
                div.words dir="auto" { (words.any_status) (words.colon) (author_text(meaning)) }
            }
            (enforcement(&section.enforcement, words))
            (table(&section.outside, words.before_the_handler, words))
            @for (code, reason) in &section.overrides {
                p.note { (words.departs.replacen("{}", &code.to_string(), 1)) (words.colon) bdi { (plain(reason)) } }
            }
        }
    }
}

/// Returns the text that the search looks through, in lower case.
fn searched(section: &Section) -> String {
    let mut text = section.methods.join(" ");
    let summary = section.summary.as_ref();
    for part in [section.place()].into_iter().chain(summary) {
        text.push(' ');
        text.push_str(part.as_str());
    }
    for row in section.by_handler.iter().chain(&section.outside) {
        text.push(' ');
        text.push_str(&row.code.title());
    }
    text.to_lowercase()
}

/// Returns the anchors of the codes whose explanations are shown together with the endpoint.
fn codes(section: &Section) -> String {
    let rows = section.by_handler.iter().chain(&section.outside);
    let codes: Vec<String> = rows.map(|row| anchor::of_code(row.code.number)).collect();
    codes.join(" ")
}

fn deprecation(note: &Text<'_>, words: &Words) -> Markup {
    html! {
        p { strong { (words.deprecation) } }
        @if !note.as_str().is_empty() { (markdown(note, 6)) }
    }
}

fn enforcement(enforcement: &Enforcement, words: &Words) -> Markup {
    html! {
        @match enforcement {
            Enforcement::Complete => {}
            Enforcement::None => p.note { (words.not_enforced) (words.full_stop) },
            Enforcement::Except(codes) => p.note {
                (words.not_enforced) (words.colon)
                (codes.iter().map(u16::to_string).collect::<Vec<_>>().join(words.comma))
                (words.full_stop)
            },
        }
    }
}

/// The roles are those that the elements have by default. They are explicit because the elements lose
/// them when a style sheet changes their layout.
fn table(rows: &[Row], caption: &str, words: &Words) -> Markup {
    // The column is left out if it would be empty.
    let with_headers = rows.iter().any(|row| !row.headers.is_empty());
    html! {
        @if !rows.is_empty() {
            table role="table" {
                caption { (caption) }
                thead role="rowgroup" {
                    tr role="row" {
                        th scope="col" role="columnheader" { (words.status) }
                        th scope="col" role="columnheader" { (words.when) }
                        @if with_headers { th scope="col" role="columnheader" { (words.headers) } }
                        th scope="col" role="columnheader" { (words.content) }
                    }
                }
                tbody role="rowgroup" {
                    @for row in rows {
                        tr role="row" {
                            th scope="row" role="rowheader" { (status(row, words)) }
                            td.words role="cell" data-label=(words.when) dir="auto" {
                                @if let Some(meaning) = &row.meaning { (author_text(meaning)) }
                                @if let Some(note) = &row.deprecation { (deprecation(note, words)) }
                            }
                            @if with_headers {
                                td role="cell" data-label=(words.headers) { (headers(row, words)) }
                            }
                            td role="cell" data-label=(words.content) { (content(row, words)) }
                        }
                    }
                }
            }
        }
    }
}

fn status(row: &Row, words: &Words) -> Markup {
    let code = &row.code;
    html! {
        a.status href={ "#" (anchor::of_code(code.number)) } {
            span class={ "code c" (code.class()) } { (code.number) }
            " " (code.phrase())
        }
        @if let Some(variant) = &row.variant { " " bdi { code { (variant) } } }
        @if let Some(via) = &row.via { " " span.via { (words.via) " " bdi { code { (via) } } } }
    }
}

fn headers(row: &Row, words: &Words) -> Markup {
    let header = |header: &Header| {
        html! {
            bdi { code { (header.text) } }
            @if header.is_optional { (optional(words)) }
        }
    };
    html! {
        @if !row.headers.is_empty() {
            ul { @for one in &row.headers { li { (header(one)) } } }
        }
    }
}

fn content(row: &Row, words: &Words) -> Markup {
    html! {
        @match &row.content {
            Content::None => {}
            Content::Problem { kind, members } => div {
                (words.problem)
                @if let Some(kind) = kind { " " bdi { code { (kind) } } }
                @if !members.is_empty() {
                    ul { @for member in members { li { bdi { code { (member) } } } } }
                }
            },
            Content::Typed { name, media_types: list } => div {
                bdi { code { (name) } }
                @if !list.is_empty() { (words.under) (media_types(list, words)) }
            },
            Content::MediaTypes(list) => div { (media_types(list, words)) },
        }
    }
}

fn media_types(list: &[Text<'_>], words: &Words) -> Markup {
    html! {
        @for (index, media_type) in list.iter().enumerate() {
            @if index > 0 { (words.comma) }
            bdi { code { (media_type) } }
        }
    }
}
