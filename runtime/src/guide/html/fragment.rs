//! Parts of the page that occur in several sections.

use api_responses_record::{TextPart, text_parts};
use http_semantics::Words;
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::Event;

use crate::guide::author;
use crate::guide::page::{Page, Section};
use crate::guide::text::{AuthorText, Text};

/// From this number of endpoints on, their list is left out. The search finds them.
pub(super) const TOO_MANY: usize = 100;

/// Writes the endpoints with these indexes.
pub(super) fn used_by(indexes: &[usize], page: &Page<'_>) -> Markup {
    html! {
        ul.used-by {
            @for index in indexes {
                @let section = &page.sections[*index];
                li data-of=(section.anchor) {
                    a href={ "#" (section.anchor) } { (methods(section)) " " (place(section)) }
                }
            }
        }
    }
}

/// Writes text without references for quotation marks, which are needed only in attributes.
pub(super) fn text(text: &str) -> Markup {
    PreEscaped(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

/// Writes a badge for each method.
pub(super) fn methods(section: &Section) -> Markup {
    html! {
        @for (index, method) in section.methods.iter().enumerate() {
            @if index > 0 { " " }
            span class={ "method " (method.to_ascii_lowercase()) } { (method) }
        }
    }
}

/// Writes the path or the name, isolated so that it cannot reorder the text beside it.
pub(super) fn place(section: &Section) -> Markup {
    html! { bdi { code { (section.place()) } } }
}

/// Writes that something is optional, with the space before it.
pub(super) fn optional(words: &Words) -> Markup {
    let [open, close] = words.brackets;
    html! { " " span.optional { (open) (words.optional) (close) } }
}

/// Writes a text of the author.
pub(super) fn author_text(text: &AuthorText<'_>) -> Markup {
    match text {
        AuthorText::Markdown(text) => markdown(text, 6),
        AuthorText::Plain(text) => html! { p { (plain(text)) } },
    }
}

/// Writes a plain text, with code in backticks.
pub(super) fn plain(text: &Text<'_>) -> Markup {
    html! {
        @for part in text_parts(text.as_str()) {
            @match part {
                TextPart::Text(text) => (text),
                TextPart::Code(code) => code { (code) },
            }
        }
    }
}

/// Writes the Markdown of an author, with headings below this level.
pub(super) fn markdown(text: &Text<'_>, level: u8) -> Markup {
    let events: Vec<Event<'_>> = author::events(text, level);
    let mut html = String::with_capacity(text.as_str().len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    PreEscaped(html)
}
