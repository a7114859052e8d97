//! Writes the section of an endpoint.

use http_semantics::Words;
use maud::{Markup, html};

use super::fragment::{author_text, markdown, methods, optional, place, plain};
use super::shape::type_name;
use super::{body, request};
use crate::guide::anchor;
use crate::guide::page::{Content, Enforcement, Header, Page, Row, Section};
use crate::guide::text::Text;

pub(super) fn write(section: &Section, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    let (anchor, codes) = (&section.anchor, codes(section));
    html! {
        section.endpoint id=(anchor) aria-labelledby={ (anchor) "-name" } data-codes=(codes) {
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
            (request::table(&section.request, page))
            @for one in &section.request_bodies { (body::write(one, page)) }
            @if let Some(command) = &section.command { (body::command(command, page)) }
            (table(&section.by_handler, words.responses, page))
            @if let Some(meaning) = &section.any_status {
                div.words dir="auto" { (words.any_status) (words.colon) (author_text(meaning)) }
            }
            (enforcement(&section.enforcement, words))
            (table(&section.outside, words.before_the_handler, page))
            @for one in &section.bodies { (body::write(one, page)) }
            @for (code, reason) in &section.overrides {
                p.note { (words.departs.replacen("{}", &code.to_string(), 1)) (words.colon) bdi { (plain(reason)) } }
            }
        }
    }
}

/// Returns the codes whose explanations are shown together with the endpoint.
fn codes(section: &Section) -> String {
    let rows = section.by_handler.iter().chain(&section.outside);
    let mut codes: Vec<u16> = rows.map(|row| row.code.number).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.iter().map(u16::to_string).collect::<Vec<_>>().join(" ")
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

/// The role is the default. The script adds those of rows and cells where the layout changes.
fn table(rows: &[Row], caption: &str, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    // The column is left out if it would be empty.
    let with_headers = rows.iter().any(|row| !row.headers.is_empty());
    html! {
        @if !rows.is_empty() {
            table role="table" {
                caption { (caption) }
                thead {
                    tr {
                        th scope="col" { (words.status) }
                        th scope="col" { (words.when) }
                        @if with_headers { th scope="col" { (words.headers) } }
                        th scope="col" { (words.content) }
                    }
                }
                tbody {
                    @for row in rows {
                        tr {
                            th scope="row" { (status(row, words)) }
                            td.words dir="auto" {
                                @if let Some(meaning) = &row.meaning { (author_text(meaning)) }
                                @if let Some(note) = &row.deprecation { (deprecation(note, words)) }
                            }
                            @if with_headers {
                                td { (headers(row, words)) }
                            }
                            td { (content(row, page)) }
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

fn content(row: &Row, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    html! {
        @match &row.content {
            Content::None => {}
            Content::Problem { kind, members } => div {
                (words.problem)
                @if let Some(kind) = kind { " " (problem_type(kind, page)) }
                @if !members.is_empty() {
                    ul { @for member in members { li { bdi { code { (member) } } } } }
                }
            },
            Content::Typed { name, media_types: list } => div {
                (type_name(name, page))
                @if !list.is_empty() { (words.under) (media_types(list, words)) }
            },
            Content::MediaTypes(list) => div { (media_types(list, words)) },
        }
    }
}

/// Writes a problem type: a URL opens, and any other leads to its section.
fn problem_type(kind: &Text<'_>, page: &Page<'_>) -> Markup {
    let is_url = ["https://", "http://"].iter().any(|scheme| kind.as_str().starts_with(scheme));
    let section = page.problem_types.iter().find(|of| of.name == *kind);
    let target = section.map(|of| format!("#{}", of.anchor)).filter(|_| !is_url);
    html! {
        bdi {
            code {
                @if is_url {
                    a href=(kind) rel="noreferrer" { (kind) }
                } @else if let Some(target) = target {
                    a href=(target) { (kind) }
                } @else {
                    (kind)
                }
            }
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
