//! Writes Markdown as nested blocks.

use pulldown_cmark::{Event, Tag};

use super::inline::{Emphasis, Inline};
use crate::guide::markdown::place::Place;

/// Writes the blocks, with blank lines between them.
pub(super) fn blocks(events: &[Event<'_>], emphasis: Emphasis) -> String {
    Reader { events: events.iter().peekable(), emphasis }.blocks("\n\n")
}

struct Reader<'a, 'e> {
    events: std::iter::Peekable<std::slice::Iter<'a, Event<'e>>>,
    emphasis: Emphasis,
}

impl Reader<'_, '_> {
    /// Writes all blocks up to the end of the containing block.
    fn blocks(&mut self, between: &str) -> String {
        let mut blocks = Vec::new();
        while let Some(event) = self.events.peek() {
            let block = match event {
                Event::End(_) => break,
                Event::Start(tag) => match tag {
                    Tag::Heading { level, .. } => {
                        let level = *level as usize;
                        self.events.next();
                        format!("{} {}", "#".repeat(level), self.lines(Place::Cell))
                    }
                    Tag::CodeBlock(_) => {
                        self.events.next();
                        self.code_block()
                    }
                    Tag::BlockQuote(_) => {
                        self.events.next();
                        prefixed(&self.blocks("\n\n"), "> ", "> ")
                    }
                    Tag::List(first) => {
                        let first = *first;
                        self.events.next();
                        self.list(first)
                    }
                    Tag::Table(alignments) => {
                        let columns = alignments.len();
                        self.events.next();
                        self.table(columns)
                    }
                    Tag::Paragraph => {
                        self.events.next();
                        self.lines(Place::Line)
                    }
                    // The text of a tight item.
                    _ => self.lines_here(Place::Line),
                },
                Event::Rule => {
                    self.events.next();
                    "***".to_owned()
                }
                _ => self.lines_here(Place::Line),
            };
            if !block.is_empty() {
                blocks.push(block);
            }
        }
        self.events.next();
        blocks.join(between)
    }

    /// Writes the lines of a block, and skips its end.
    fn lines(&mut self, place: Place) -> String {
        let lines = self.lines_here(place);
        self.events.next();
        lines
    }

    /// Writes inline events up to the next block.
    fn lines_here(&mut self, place: Place) -> String {
        let mut inline = Inline::default();
        while let Some(event) = self.events.peek() {
            if !inline.write(event, place, self.emphasis) {
                // An event that is neither inline nor a block is skipped, so that the loop ends.
                if inline.text.is_empty() && !matches!(event, Event::End(_)) {
                    self.events.next();
                }
                break;
            }
            self.events.next();
        }
        inline.text.trim().to_owned()
    }

    fn code_block(&mut self) -> String {
        let mut code = String::new();
        while let Some(Event::Text(text)) = self.events.peek() {
            code.push_str(text);
            self.events.next();
        }
        self.events.next();
        let longest = code.split(|one| one != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        let end = if code.ends_with('\n') || code.is_empty() { "" } else { "\n" };
        format!("{fence}text\n{code}{end}{fence}")
    }

    fn list(&mut self, first: Option<u64>) -> String {
        let mut items = Vec::new();
        let mut number = first;
        while let Some(Event::Start(Tag::Item)) = self.events.peek() {
            self.events.next();
            let marker = match number {
                Some(number) => format!("{number}. "),
                None => "- ".to_owned(),
            };
            number = number.map(|number| number.saturating_add(1));
            let item = self.blocks("\n\n");
            items.push(prefixed(&item, &marker, &" ".repeat(marker.len())));
        }
        self.events.next();
        items.join("\n")
    }

    fn table(&mut self, columns: usize) -> String {
        let mut lines = Vec::new();
        while let Some(Event::Start(Tag::TableHead | Tag::TableRow)) = self.events.peek() {
            self.events.next();
            let mut line = String::from("|");
            while let Some(Event::Start(Tag::TableCell)) = self.events.peek() {
                self.events.next();
                line.extend([" ", &self.lines(Place::Cell), " |"]);
            }
            self.events.next();
            lines.push(line);
            if lines.len() == 1 {
                lines.push(format!("|{}", "---|".repeat(columns)));
            }
        }
        self.events.next();
        lines.join("\n")
    }
}

/// Adds a prefix to each line, and another prefix to the first line.
fn prefixed(text: &str, first: &str, others: &str) -> String {
    let mut lines = String::new();
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            lines.push('\n');
        }
        let prefix = if index == 0 { first } else { others };
        lines.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        lines.push_str(line);
    }
    lines
}
