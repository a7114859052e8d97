//! Writes contents, their examples, and the command that sends a request.

use maud::{Markup, html};

use super::fragment::{self, markdown};
use super::shape;
use crate::guide::body::{Body, Example};
use crate::guide::code::Code;
use crate::guide::page::Page;
use crate::guide::text::Text;

/// Writes a content that unfolds. Links cannot stand in a summary, because a click on it unfolds the content.
pub(super) fn write(body: &Body, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    html! {
        details.body {
            summary {
                @if body.codes.is_empty() { (words.content_of_request) " " }
                @for number in &body.codes {
                    @let code = Code::new(*number, page.language);
                    span class={ "code c" (code.class()) } { (number) } " "
                }
                bdi { code { (body.name.text()) } }
                @for media_type in &body.media_types { " " small { bdi { (media_type) } } }
            }
            (unfolded(body, page))
            @for example in &body.examples { (self::example(example, page)) }
        }
    }
}

/// Writes the fields of the types, or a link where they would take too much space.
fn unfolded(body: &Body, page: &Page<'_>) -> Markup {
    let is_only = body.shape.name.named().count() == 1 && !body.shape.has_parts();
    html! {
        @for name in body.shape.name.named() {
            @if let Some((index, of)) = page.types.find(name) {
                @if body.unfolded.contains(&index) {
                    @if is_only {
                        @if let Some(text) = &of.shape.description {
                            div.words dir="auto" { (markdown(text, 6)) }
                        }
                    } @else {
                        p.of { bdi { code { (shape::linked(name, page)) } } (shape::facts(&of.shape.facts, &page.language.words)) }
                    }
                    (shape::parts(&of.shape, page))
                } @else {
                    p.of { bdi { code { (shape::linked(name, page)) } } }
                }
            }
        }
        (shape::parts(&body.shape, page))
    }
}

fn example(example: &Example, page: &Page<'_>) -> Markup {
    let words = &page.language.words;
    let mut label = words.example.to_owned();
    if let Some(name) = &example.name {
        label.push_str(words.colon);
        label.push_str(name.as_str());
    }
    copied(&label, &example.text, false)
}

/// Writes the command in a part that unfolds.
pub(super) fn command(command: &Text<'_>, page: &Page<'_>) -> Markup {
    html! {
        details.body {
            summary { "curl" }
            (copied("", command, !page.has_server))
        }
    }
}

/// Writes text that a button copies. The script adds the button, and the host that serves the page if the host in the
/// text is invented.
fn copied(label: &str, text: &Text<'_>, is_host_invented: bool) -> Markup {
    html! {
        figure.example data-invented[is_host_invented] {
            figcaption { (label) }
            // A line break directly after the start tag would be lost (HTML, §13.1.2.5).
            pre tabindex="0" { code { (fragment::text(text.as_str())) } }
        }
    }
}
