//! Groups the lines into tables and lists.

use std::mem;

use super::context::Context;
use super::entry::{Entry, near_entry};
use super::markup::plain;

pub(super) enum Block {
    Table(Table),
    List(List),
}

/// Consecutive lines with bars.
pub(super) struct Table {
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Cells>,
    /// Whether the text before it mentions status codes.
    pub(super) announced: bool,
}

/// The cells of a line, without markup.
pub(super) struct Cells {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// The items and lines between two headings or tables, or all headings together.
#[derive(Default)]
pub(super) struct List {
    pub(super) items: Vec<Item>,
    /// Whether the text before it mentions status codes.
    pub(super) announced: bool,
}

/// An item, without markup.
pub(super) struct Item {
    pub(super) line: usize,
    pub(super) text: String,
    /// Whether it is marked as an item or a heading, as opposed to a line of text.
    pub(super) marked: bool,
}

pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(index + 1, line);
    }
    reader.end_table();
    reader.end_list();
    reader.blocks.push(Block::List(reader.headings));
    reader.blocks
}

#[derive(Default)]
struct Reader<'t> {
    blocks: Vec<Block>,
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
    fn line(&mut self, number: usize, line: &'t str) {
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
            self.end_table();
            self.end_list();
            if self.fence.is_none() {
                self.context.heading(level, heading);
            }
            self.items(number, heading, Kind::Heading);
            self.in_paragraph = false;
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
            self.items(number, text, Kind::Line);
        }
    }

    /// Reads a line as one item, or as several if a whole list was saved as one line.
    fn items(&mut self, line: usize, text: &str, kind: Kind) {
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
            self.blocks.push(Block::List(list));
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
        let mut table = Table { header: Vec::new(), rows: Vec::new(), announced };
        for (line, text) in lines {
            if is_delimiter(text) {
                // The line above a delimiter is the header.
                let header = table.rows.pop().map(|row| row.cells).unwrap_or_default();
                let above = mem::replace(&mut table, Table { header, rows: Vec::new(), announced });
                self.blocks.push(Block::Table(above));
            } else {
                table.rows.push(Cells { line, cells: cells(text) });
            }
        }
        // Without a delimiter, a first line without a code is the header, too.
        let entries = |row: &Cells| row.cells.iter().any(|cell| Entry::parse(cell).is_some());
        if table.header.is_empty() && table.rows.first().is_some_and(|row| !entries(row)) {
            table.header = table.rows.remove(0).cells;
        }
        self.blocks.push(Block::Table(table));
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Heading,
    Item,
    Line,
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
const COLUMNS: usize = 50;

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
