//! Reads lines of text: Markdown and plain text, and what other formats have in common with them.

use std::mem;

use super::block::{Block, Cells, Document, Item, List, Prose, Table};
use super::context::Context;
use super::entry::{Entry, near_entry};
use super::markup::plain;

/// Reads the lines of a document, one after the other.
pub(super) struct Reader<'t> {
    document: Document,
    context: Context,
    fence: Option<&'t str>,
    table: Vec<(usize, &'t str)>,
    list: List,
    headings: List,
    /// Whether the previous line belongs to a paragraph. A number at the beginning of this line may then be
    /// part of a sentence.
    in_paragraph: bool,
}

impl<'t> Reader<'t> {
    pub(super) fn new() -> Self {
        Reader {
            document: Document::default(),
            context: Context::default(),
            fence: None,
            table: Vec::new(),
            list: List::default(),
            headings: List { headings: true, ..List::default() },
            in_paragraph: false,
        }
    }

    pub(super) fn finish(mut self) -> Document {
        self.end_table();
        self.end_list();
        self.document.blocks.push(Block::List(self.headings));
        self.document
    }

    /// Reads a line. `beside_entry` tells that the line before or after it begins with a code, too, so that
    /// this one is an entry and not the continuation of a sentence.
    pub(super) fn line(&mut self, number: usize, line: &'t str, beside_entry: bool) {
        let text = line.trim_start_matches([' ', '\t', '>']);
        if let Some(fence) = fence(text) {
            let closes = self.fence.is_none_or(|open| {
                fence.starts_with(open) && text[fence.len()..].trim().is_empty()
            });
            if closes {
                self.end_table();
                self.end_list();
                self.fence = if self.fence.is_none() { Some(fence) } else { None };
                self.in_paragraph = false;
                return;
            }
        }
        if text.trim().is_empty() {
            self.end_table();
            self.in_paragraph = false;
        } else if let Some((level, heading)) = heading(text) {
            self.heading(number, level, heading);
        } else if is_delimiter(text) {
            self.table.push((number, text));
        } else if let Some(item) = item(text) {
            self.end_table();
            self.items(number, item, Kind::Item);
            self.in_paragraph = true;
        } else if text.contains(['|', '｜']) {
            self.table.push((number, text));
        } else {
            self.end_table();
            self.items(number, text, if beside_entry { Kind::Item } else { Kind::Line });
        }
    }

    /// Reads the text of an item, without its mark.
    pub(super) fn item_line(&mut self, number: usize, text: &'t str) {
        self.end_table();
        self.items(number, text, Kind::Item);
        self.in_paragraph = true;
    }

    pub(super) fn heading(&mut self, number: usize, level: usize, heading: &'t str) {
        self.end_table();
        self.end_list();
        if self.fence.is_none() {
            self.context.heading(level, heading);
        }
        self.items(number, heading, Kind::Heading);
        self.in_paragraph = false;
    }

    /// Adds a table that another reader has read. The text before it decides whether it is announced.
    pub(super) fn table(&mut self, mut table: Table) {
        self.end_table();
        self.end_list();
        table.announced |= self.announced();
        table.find_header();
        self.document.prose.extend(table.prose());
        self.document.blocks.push(Block::Table(table));
        self.in_paragraph = false;
    }

    /// Reads a line as one item, or as several if a whole list was saved as one line.
    fn items(&mut self, line: usize, text: &str, kind: Kind) {
        if self.fence.is_none() {
            self.document.prose.push(Prose { line, text: plain(text) });
        }
        let mut pieces = text.split(" * ").map(plain);
        let first = pieces.next().unwrap_or_default();
        match kind {
            Kind::Heading => self.headings.items.push(Item { line, text: first, marked: true }),
            Kind::Item => self.item(Item { line, text: first, marked: true }),
            Kind::Line => self.text(line, text, first),
        }
        for text in pieces.filter(|piece| Entry::parse(piece).is_some()) {
            self.item(Item { line, text, marked: true });
        }
    }

    fn text(&mut self, line: usize, raw: &str, text: String) {
        let is_entry = Entry::parse(&text).is_some() || near_entry(&text).is_some();
        if is_entry && (!self.in_paragraph || self.fence.is_some()) {
            self.item(Item { line, text, marked: false });
            return;
        }
        if self.fence.is_none() && self.context.paragraph(raw, self.in_paragraph) {
            // The following lines have another introduction.
            self.end_list();
        }
        self.in_paragraph = !raw.trim_end().ends_with([':', '：']);
    }

    fn item(&mut self, item: Item) {
        if self.list.items.is_empty() {
            self.list.announced = self.announced();
        }
        self.list.items.push(item);
    }

    fn end_list(&mut self) {
        let list = mem::take(&mut self.list);
        if !list.items.is_empty() {
            self.document.blocks.push(Block::List(list));
        }
    }

    /// Code blocks usually contain code, so the introduction does not apply to them.
    fn announced(&self) -> bool {
        self.fence.is_none() && self.context.is_of_status_codes()
    }

    fn end_table(&mut self) {
        let lines = mem::take(&mut self.table);
        if lines.is_empty() {
            return;
        }
        self.end_list();
        let announced = self.announced();
        let mut table = Table { announced, ..Table::default() };
        for (line, text) in lines {
            if is_delimiter(text) {
                // The line above a delimiter is the header.
                let header = table.rows.pop().map(|row| row.cells).unwrap_or_default();
                let below = Table { header, rows: Vec::new(), announced };
                self.push_table(mem::replace(&mut table, below));
            } else {
                table.rows.push(Cells { line, cells: cells(text) });
            }
        }
        table.find_header();
        self.push_table(table);
    }

    fn push_table(&mut self, table: Table) {
        if self.fence.is_none() {
            self.document.prose.extend(table.prose());
        }
        self.document.blocks.push(Block::Table(table));
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Heading,
    Item,
    Line,
}

/// Returns, for each line, whether it and the line before or after it begin with a code.
pub(super) fn beside_entries(lines: &[&str]) -> Vec<bool> {
    let is_entry = |line: &&str| {
        let text = line.trim_start_matches([' ', '\t', '>']);
        text.starts_with(|c: char| !c.is_alphabetic()) && Entry::parse(&plain(text)).is_some()
    };
    let entries: Vec<bool> = lines.iter().map(is_entry).collect();
    let is = |index: Option<usize>| index.is_some_and(|index| entries.get(index) == Some(&true));
    (0..lines.len())
        .map(|index| entries[index] && (is(index.checked_sub(1)) || is(index.checked_add(1))))
        .collect()
}

/// Returns the characters that open or close a code block.
fn fence(text: &str) -> Option<&str> {
    let kind = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let end = text.find(|c| c != kind).unwrap_or(text.len());
    (end >= 3).then_some(&text[..end])
}

fn heading(text: &str) -> Option<(usize, &str)> {
    let heading = text.trim_start_matches('#');
    let level = text.len() - heading.len();
    let closed = || heading.trim().trim_end_matches('#').trim_end();
    ((1..=6).contains(&level) && heading.starts_with([' ', '\t'])).then(|| (level, closed()))
}

/// Returns the text after the bullet or the number of an item.
fn item(text: &str) -> Option<&str> {
    let behind = text.strip_prefix(['-', '*', '+', '•', '·', '●']).or_else(|| {
        let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
        // A number of three digits is a status code rather than the number of an item.
        let digits = text.len() - behind.len();
        (1..=2).contains(&digits).then(|| behind.strip_prefix(['.', ')', '、'])).flatten()
    })?;
    let item = behind.trim_start();
    let marked = item.len() < behind.len() || text.starts_with(['•', '·', '●']);
    let boxes = ["[ ] ", "[x] ", "[X] "];
    let unboxed = boxes.iter().find_map(|check| item.strip_prefix(check));
    marked.then(|| unboxed.unwrap_or(item))
}

/// Returns whether this is `---|:-:` below a header, with or without bars at both ends.
fn is_delimiter(text: &str) -> bool {
    text.contains(['|', '｜'])
        && text.contains('-')
        && text.chars().all(|c| matches!(c, '|' | '｜' | '-' | ':' | '+' | ' ' | '\t'))
}

/// The number of columns is limited, because every column is compared with every other.
pub(super) const COLUMNS: usize = 50;

fn cells(text: &str) -> Vec<String> {
    let is_bar = |c| matches!(c, '|' | '｜');
    let mut cells = Vec::new();
    let text = text.trim();
    let text = text.strip_prefix(is_bar).unwrap_or(text);
    let mut begin = 0;
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        if cells.len() == COLUMNS {
            return cells;
        }
        if is_bar(c) && previous != '\\' {
            cells.push(plain(&text[begin..at]));
            begin = at + c.len_utf8();
        }
        previous = c;
    }
    if !text[begin..].trim().is_empty() {
        cells.push(plain(&text[begin..]));
    }
    cells
}
