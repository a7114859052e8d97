//! Text, code, emphasis and links within a block.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::guide::markdown::escape;
use crate::guide::markdown::place::Place;

/// Whether delimiters of emphasis are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Emphasis {
    Kept,
    Removed,
}

/// The lines of a block.
#[derive(Default)]
pub(super) struct Inline {
    pub(super) text: String,
    destinations: Vec<String>,
}

impl Inline {
    /// Writes an inline event. Returns whether the event is inline.
    pub(super) fn write(&mut self, event: &Event<'_>, place: Place, emphasis: Emphasis) -> bool {
        let kept = emphasis == Emphasis::Kept;
        match event {
            Event::Text(text) => {
                for (index, line) in text.split('\n').enumerate() {
                    if index > 0 {
                        self.line_break(place);
                    }
                    let is_first = self.text.is_empty() || self.text.ends_with('\n');
                    self.text.push_str(&escape::part(line, place, is_first));
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

/// Encodes all characters that would end a destination or a cell, or that have another meaning in a
/// destination (CommonMark 0.31 §6.3).
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
