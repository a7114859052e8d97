//! Writes types, their fields and limits.

use http_semantics::Words;
use maud::{Markup, html};

use super::fragment::markdown;
use crate::guide::page::Page;
use crate::guide::shape::{Fact, Field, Piece, Shape, TypeName};
use crate::guide::text::Text;

/// Writes the name of a type, whose parts lead to their sections. The style sheet isolates code from the text around it.
pub(super) fn type_name(name: &TypeName, page: &Page<'_>) -> Markup {
    html! {
        code {
            @for piece in &name.0 {
                @match piece {
                    Piece::Text(text) => (text),
                    Piece::Named(name) => (linked(name, page)),
                }
            }
        }
    }
}

/// Writes a name that leads to the section of the type.
pub(super) fn linked(name: &Text<'_>, page: &Page<'_>) -> Markup {
    html! {
        @match page.types.find(name) {
            Some((_, of)) => a.type href={ "#" (of.anchor) } { (name) },
            None => (name),
        }
    }
}

/// Writes the facts of a shape, with the space before each.
pub(super) fn facts(facts: &[Fact], words: &Words) -> Markup {
    html! {
        @for fact in facts {
            " "
            @match fact {
                Fact::Plain(text) => small { (text) },
                Fact::Values(values) => small {
                    (words.one_of) (words.colon)
                    @for (index, value) in values.iter().enumerate() {
                        @if index > 0 { (words.comma) }
                        bdi { code { (value) } }
                    }
                },
                Fact::Labelled(label, value) => small { (label) " " bdi { code { (value) } } },
            }
        }
    }
}

/// Writes what a shape consists of: its fields and alternatives.
pub(super) fn parts(shape: &Shape, page: &Page<'_>) -> Markup {
    html! {
        (fields(&shape.fields, page))
        @if !shape.alternatives.is_empty() {
            p.note { (page.language.words.one_of) (page.language.words.colon.trim_end()) }
            ul.fields {
                @for shape in &shape.alternatives { li { (described(shape, page)) } }
            }
        }
    }
}

/// Writes a list of fields.
pub(super) fn fields(fields: &[Field], page: &Page<'_>) -> Markup {
    html! {
        @if !fields.is_empty() {
            ul.fields { @for one in fields { li { (field(one, page)) } } }
        }
    }
}

fn field(field: &Field, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    let presence = if field.is_required { words.required } else { words.optional };
    html! {
        b { (field.name) }
        " "
        (type_name(&field.shape.name, page))
        " " small { (presence) }
        @if field.is_deprecated { " " strong { (words.deprecation) } }
        (facts(&field.shape.facts, words))
        (facts_of_type(&field.shape.name, page))
        (description(&field.shape))
        (parts(&field.shape, page))
    }
}

/// Writes what a named type without fields is, such as the values of an enum.
fn facts_of_type(name: &TypeName, page: &Page<'_>) -> Markup {
    let named = match name.0.as_slice() {
        [Piece::Named(name)] => page.types.find(name).map(|(_, of)| &of.shape),
        _ => None,
    };
    html! {
        @if let Some(shape) = named.filter(|shape| !shape.has_parts()) {
            " " small { (type_name(&shape.name, page)) }
            (facts(&shape.facts, &page.language.words))
        }
    }
}

fn description(shape: &Shape) -> Markup {
    html! {
        @if let Some(text) = &shape.description {
            div dir="auto" { (markdown(text, 6)) }
        }
    }
}

/// Writes a shape with its name and description.
pub(super) fn described(shape: &Shape, page: &Page<'_>) -> Markup {
    html! {
        (type_name(&shape.name, page))
        (facts(&shape.facts, &page.language.words))
        (description(shape))
        (parts(shape, page))
    }
}
