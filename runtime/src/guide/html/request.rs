//! Writes what an endpoint reads from the request.

use maud::{Markup, html};

use super::fragment::{markdown, optional};
use super::shape::{facts, type_name};
use crate::guide::page::Page;
use crate::guide::request::Part;

/// The roles are explicit for the same reason as those of the responses.
pub(super) fn table(parts: &[Part], page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    // The column is left out if it would be empty.
    let is_described = parts.iter().any(|part| part.description.is_some());
    html! {
        @if !parts.is_empty() {
            table.request role="table" {
                caption { (words.request) }
                thead role="rowgroup" {
                    tr role="row" {
                        th scope="col" role="columnheader" { (words.part) }
                        th scope="col" role="columnheader" { (words.value) }
                        @if is_described {
                            th scope="col" role="columnheader" { (words.description) }
                        }
                    }
                }
                tbody role="rowgroup" {
                    @for part in parts {
                        tr role="row" {
                            th scope="row" role="rowheader" { (part.place) }
                            td role="cell" data-label=(words.value) { (value(part, page)) }
                            @if is_described {
                                td.words role="cell" data-label=(words.description) dir="auto" {
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
