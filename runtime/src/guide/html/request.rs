//! Writes what an endpoint reads from the request.

use maud::{Markup, html};

use super::fragment::{markdown, optional};
use super::shape::{facts, type_name};
use crate::guide::page::Page;
use crate::guide::request::Part;

pub(super) fn table(parts: &[Part], page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    // The column is left out if it would be empty.
    let is_described = parts.iter().any(|part| part.description.is_some());
    html! {
        @if !parts.is_empty() {
            table.request role="table" {
                caption { (words.request) }
                thead {
                    tr {
                        th scope="col" { (words.part) }
                        th scope="col" { (words.value) }
                        @if is_described {
                            th scope="col" { (words.description) }
                        }
                    }
                }
                tbody {
                    @for part in parts {
                        tr {
                            th scope="row" { (part.place) }
                            td { (value(part, page)) }
                            @if is_described {
                                td.words dir="auto" {
                                    @if let Some(text) = &part.description { (markdown(text, 6)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn value(part: &Part, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    html! {
        div {
            @if let Some(name) = &part.name {
                bdi { code { (name) } }
                @if part.of.is_some() { (words.colon) }
            }
            @if let Some(of) = &part.of { (type_name(of, page)) }
            @if let Some(media_type) = &part.media_type {
                @if part.name.is_some() || part.of.is_some() { (words.under) }
                bdi { code { (media_type) } }
            }
            @if part.is_optional { (optional(words)) }
            (facts(&part.facts, words))
        }
    }
}
