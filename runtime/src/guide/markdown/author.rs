//! Markdown of authors, written anew so that it suits its place.

mod flat;
mod nested;

use pulldown_cmark::{Event, Parser, Tag, TagEnd, TextMergeStream};

use super::escape;
use crate::guide::author::{events, text_of};
use crate::guide::text::Text;

/// Where Markdown is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A line of its own, which may be broken.
    Line,
    /// The cell of a table, or the item of a list: one line, in which bars end cells.
    Cell,
}

/// As blocks, with headings below that of the level.
pub(super) fn blocks(markdown: &Text<'_>, level: u8) -> String {
    written(markdown, level, nested::blocks)
}

/// As the cell of a table.
pub(super) fn cell(markdown: &Text<'_>) -> String {
    written(markdown, 6, flat::line)
}

/// As part of a list.
pub(super) fn line(markdown: &Text<'_>) -> String {
    cell(markdown)
}

/// What is written must be read as what the author wrote. Delimiters of emphasis can be read in
/// more ways than one, beside others of their kind, and are then left out; the text itself always can
/// stand there.
fn written(
    markdown: &Text<'_>,
    level: u8,
    write: impl Fn(&[Event<'_>], Emphasis) -> String,
) -> String {
    let events: Vec<Event<'_>> =
        TextMergeStream::new(events(markdown, level).into_iter()).collect();
    for emphasis in [Emphasis::Kept, Emphasis::Dropped] {
        let text = write(&events, emphasis);
        if reads_as(&text, &events) {
            return text;
        }
    }
    escape::text(markdown.as_str(), Place::Cell)
}

fn reads_as(text: &str, events: &[Event<'_>]) -> bool {
    let options =
        pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_STRIKETHROUGH;
    let read: Vec<Event<'_>> = Parser::new_ext(text, options).collect();
    let controls = |text: String| text.replace(|one| ('\u{2066}'..='\u{2069}').contains(&one), "");
    controls(text_of(&read)) == controls(text_of(events))
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Emphasis {
    Kept,
    Dropped,
}

/// What stands in lines: text, code, emphasis, links.
#[derive(Default)]
struct Inline {
    text: String,
    destinations: Vec<String>,
}

impl Inline {
    /// Takes an event, or says that it is not one of those.
    fn take(&mut self, event: &Event<'_>, place: Place, emphasis: Emphasis) -> bool {
        let kept = emphasis == Emphasis::Kept;
        match event {
            Event::Text(text) => {
                for (index, line) in text.split('\n').enumerate() {
                    if index > 0 {
                        self.line_break(place);
                    }
                    let begins = self.text.is_empty() || self.text.ends_with('\n');
                    self.text.push_str(&escape::part(line, place, begins));
                }
            }
            Event::Code(code) => self.text.push_str(&escape::code(code, place)),
            Event::SoftBreak => self.line_break(place),
            Event::HardBreak if place == Place::Cell => self.text.push_str("<br>"),
            Event::HardBreak => self.text.push_str("\\\n"),
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => {
                self.text.push_str(if kept { "*" } else { "" });
            }
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => {
                self.text.push_str(if kept { "**" } else { "" });
            }
            Event::Start(Tag::Strikethrough) | Event::End(TagEnd::Strikethrough) => {
                self.text.push_str(if kept { "~~" } else { "" });
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.text.push('[');
                self.destinations.push(destination(dest_url));
            }
            Event::End(TagEnd::Link) => {
                let destination = self.destinations.pop().unwrap_or_default();
                self.text.extend(["](<", &destination, ">)"]);
            }
            _ => return false,
        }
        true
    }

    fn line_break(&mut self, place: Place) {
        let trimmed = self.text.trim_end_matches(' ').len();
        self.text.truncate(trimmed);
        self.text.push(if place == Place::Cell { ' ' } else { '\n' });
    }
}

/// What neither ends a destination nor a cell, nor is changed in it (CommonMark 0.31 §6.3).
fn destination(url: &str) -> String {
    let mut destination = String::with_capacity(url.len());
    for character in url.chars() {
        match character {
            '&' => destination.push_str("&amp;"),
            '<' | '>' | '|' | '\\' | '`' | ' ' | '\n' | '\t' => {
                destination.extend(["%", &format!("{:02X}", u32::from(character))]);
            }
            other => destination.push(other),
        }
    }
    destination
}
