//! Writes the appendices about types and problem types.

use maud::{Markup, html};

use super::fragment::{TOO_MANY, author_text, markdown, used_by};
use super::shape;
use crate::guide::code::Code;
use crate::guide::page::Page;
use crate::guide::problem_type::ProblemType;
use crate::guide::types::NamedType;

pub(super) fn types(page: &Page<'_>) -> Markup {
    html! {
        @if !page.types.all.is_empty() {
            h2 #types { (page.language.words.types) }
            @for of in &page.types.all { (named_type(of, page)) }
        }
    }
}

fn named_type(of: &NamedType, page: &Page<'_>) -> Markup {
    html! {
        section.named id=(of.anchor) aria-labelledby={ (of.anchor) "-name" } {
            h3 id={ (of.anchor) "-name" } {
                bdi { code { (of.name) } }
                " " a.here href={ "#" (of.anchor) } aria-label={ "# " (of.name) } { "#" }
            }
            @if let Some(text) = &of.shape.description {
                div.words dir="auto" { (markdown(text, 3)) }
            }
            @if of.shape.fields.is_empty() {
                p { (shape::type_name(&of.shape.name, page)) (shape::facts(&of.shape.facts, &page.language.words)) }
            }
            (shape::parts(&of.shape, page))
        }
    }
}

pub(super) fn problem_types(page: &Page<'_>) -> Markup {
    html! {
        @if !page.problem_types.is_empty() {
            h2 #problem-types { (page.language.words.problem_types) }
            @for of in &page.problem_types { (problem_type(of, page)) }
        }
    }
}

fn problem_type(of: &ProblemType, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    html! {
        section.kind id=(of.anchor) aria-labelledby={ (of.anchor) "-name" } {
            h3 id={ (of.anchor) "-name" } {
                bdi { code { (of.name) } }
                " " a.here href={ "#" (of.anchor) } aria-label={ "# " (of.name) } { "#" }
            }
            @for (code, meaning) in &of.meanings {
                div.meaning {
                    (status(code))
                    @if let Some(meaning) = meaning { div.words dir="auto" { (author_text(meaning)) } }
                }
            }
            @if of.used_by.len() > TOO_MANY {
                p { (words.endpoints) (words.colon) (of.used_by.len()) }
            } @else {
                p { (words.endpoints) (words.colon.trim_end()) }
                (used_by(&of.used_by, page))
            }
        }
    }
}

fn status(code: &Code) -> Markup {
    html! { span class={ "code c" (code.class()) } { (code.number) } " " (code.phrase()) }
}
