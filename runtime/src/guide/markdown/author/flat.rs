//! Writes Markdown on one line.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::inline::{Emphasis, Inline};
use crate::guide::markdown::escape;
use crate::guide::markdown::place::Place;

/// Writes all blocks on one line, with a break after each.
pub(super) fn line(events: &[Event<'_>], emphasis: Emphasis) -> String {
    let mut inline = Inline::default();
    let mut ended = false;
    let mut code: Option<String> = None;
    for event in events {
        match (event, &mut code) {
            (Event::Start(Tag::CodeBlock(_)), _) => code = Some(String::new()),
            (Event::Text(text), Some(lines)) => lines.push_str(text),
            (Event::End(TagEnd::CodeBlock), _) => {
                let lines = code.take().unwrap_or_default();
                for line in lines.lines() {
                    begin(&mut inline, &mut ended);
                    inline.text.push_str(&escape::code(line, Place::Cell));
                    ended = true;
                }
            }
            (event, _) if is_end_of_block(event) => ended = true,
            (event, _) if is_inline(event) => {
                begin(&mut inline, &mut ended);
                inline.write(event, Place::Cell, emphasis);
            }
            _ => {}
        }
    }
    inline.text.trim().to_owned()
}

/// Writes a break, if a block has ended.
fn begin(inline: &mut Inline, ended: &mut bool) {
    if std::mem::take(ended) && !inline.text.is_empty() {
        inline.text.push_str("<br>");
    }
}

fn is_end_of_block(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::End(
            TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::TableCell
        ) | Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::Table(_))
    )
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
        }
        Event::End(end) => {
            matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
        }
        other => {
            matches!(other, Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak)
        }
    }
}
