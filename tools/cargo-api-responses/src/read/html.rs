//! Reads the tables, lists and paragraphs of HTML.

use std::mem;

use html5gum::{DefaultEmitter, Token, Tokenizer};

use super::block::{Block, Cells, Document, Item, List, Prose, Table};
use super::context::Context;
use super::lines::COLUMNS;
use super::markup::MARK;

pub(super) fn read(text: &str) -> Document {
    read_from(text, 1)
}

/// Reads HTML whose first line is this line of the file.
pub(super) fn read_from(text: &str, first_line: usize) -> Document {
    let mut reader = Reader { lines: Lines { text, at: 0, line: first_line }, ..Reader::new(text) };
    let emitter = DefaultEmitter::<usize>::new_with_span();
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let number = |name: &str| {
                    let value = tag.attributes.get(name.as_bytes())?;
                    String::from_utf8_lossy(&value.value).trim().parse::<usize>().ok()
                };
                let span = (number("rowspan").unwrap_or(1), number("colspan").unwrap_or(1));
                reader.start(&name, span, tag.span.start, tag.self_closing);
            }
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(string) => {
                reader.text(&String::from_utf8_lossy(&string.value), string.span.start);
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.finish()
}

/// Counts lines. The positions ascend.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, position: usize) -> usize {
        let position = position.min(self.text.len());
        if let Some(between) = self.text.get(self.at..position) {
            self.line += between.matches('\n').count();
            self.at = position;
        }
        self.line
    }
}

struct Reader<'t> {
    lines: Lines<'t>,
    document: Document,
    context: Context,
    list: List,
    headings: List,
    /// The open tables; the innermost is the last.
    tables: Vec<OpenTable>,
    /// The text of the block outside of tables.
    block: Passage,
    kind: Kind,
    /// How many elements are open whose text is not read.
    hidden: usize,
}

#[derive(Default)]
struct OpenTable {
    table: Table,
    row: Cells,
    /// Whether the row consists of header cells.
    is_header: bool,
    cell: Option<Passage>,
    /// The rows below in which a cell of this column continues.
    spans: Vec<usize>,
    wanted: (usize, usize),
}

#[derive(Default)]
struct Passage {
    /// The line of the first character that is not blank.
    line: usize,
    text: String,
    has_words: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Heading(usize),
    Item,
    Paragraph,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
        Reader {
            lines: Lines { text, at: 0, line: 1 },
            document: Document::default(),
            context: Context::default(),
            list: List::default(),
            headings: List { headings: true, ..List::default() },
            tables: Vec::new(),
            block: Passage::default(),
            kind: Kind::Paragraph,
            hidden: 0,
        }
    }

    fn start(&mut self, name: &str, span: (usize, usize), position: usize, closed: bool) {
        let line = self.lines.of(position);
        match name {
            "script" | "style" | "template" if !closed => self.hidden += 1,
            "table" => {
                self.end_block();
                self.end_list();
                // Tables in tables are for layout; a deep one is a mistake.
                if self.tables.len() < 20 {
                    self.tables.push(OpenTable::default());
                }
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.end_row();
                    table.row.line = line;
                }
            }
            "td" | "th" => {
                if let Some(table) = self.tables.last_mut() {
                    table.end_cell();
                    if table.row.cells.is_empty() {
                        table.is_header = true;
                        table.row.line = line;
                    }
                    table.is_header &= name == "th";
                    table.wanted = span;
                    table.cell = Some(Passage::default());
                }
            }
            "br" => self.push('\n'),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = usize::from(name.as_bytes()[1] - b'0');
                self.begin(Kind::Heading(level), line);
            }
            "li" | "dt" => self.begin(Kind::Item, line),
            "p" | "div" | "section" | "article" | "dd" | "ul" | "ol" | "dl" | "body" | "main"
            | "pre" | "blockquote" | "header" | "footer" | "figure" | "caption" => {
                self.begin(Kind::Paragraph, line);
            }
            _ => self.push(MARK),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "script" | "style" | "template" => self.hidden = self.hidden.saturating_sub(1),
            "td" | "th" => {
                if let Some(table) = self.tables.last_mut() {
                    table.end_cell();
                }
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.end_row();
                }
            }
            "table" => self.end_table(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "dt" | "p" | "div" | "section"
            | "article" | "dd" | "ul" | "ol" | "dl" | "body" | "main" | "pre" | "blockquote"
            | "header" | "footer" | "figure" | "caption" => self.end_block(),
            _ => self.push(MARK),
        }
    }

    fn text(&mut self, text: &str, position: usize) {
        if self.hidden > 0 {
            return;
        }
        let blank = text.len() - text.trim_start().len();
        let line = self.lines.of(position + blank);
        let Some(into) = self.place() else { return };
        if !into.has_words && blank < text.len() {
            into.line = line;
            into.has_words = true;
        }
        for c in text.chars() {
            match c {
                '０'..='９' => {
                    let ascii = u32::from(c) - u32::from('０') + u32::from('0');
                    into.text.push(char::from_u32(ascii).unwrap_or(c));
                }
                '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{FE0F}' => {}
                c if c.is_whitespace() => {
                    if !into.text.ends_with([' ', '\n']) {
                        into.text.push(' ');
                    }
                }
                '"' | '“' | '”' | '「' | '」' | '`' => into.text.push(MARK),
                c => into.text.push(c),
            }
        }
    }

    fn push(&mut self, c: char) {
        if let Some(into) = self.place() {
            into.text.push(c);
        }
    }

    /// Returns the text that is being read. Text between the cells of a table belongs nowhere.
    fn place(&mut self) -> Option<&mut Passage> {
        match self.tables.last_mut() {
            Some(table) => table.cell.as_mut(),
            None => Some(&mut self.block),
        }
    }

    /// Begins a block. In a cell, it only ends the line.
    fn begin(&mut self, kind: Kind, line: usize) {
        if self.tables.is_empty() {
            self.end_block();
            self.kind = kind;
            self.block.line = line;
        } else {
            self.push('\n');
        }
    }

    fn end_block(&mut self) {
        if !self.tables.is_empty() {
            self.push('\n');
            return;
        }
        let Passage { line, text, has_words } = mem::take(&mut self.block);
        let kind = mem::replace(&mut self.kind, Kind::Paragraph);
        let text = text.trim_matches([' ', '\n']).to_owned();
        if !has_words {
            return;
        }
        self.document.prose.push(Prose { line, text: text.clone() });
        match kind {
            Kind::Heading(level) => {
                self.end_list();
                self.context.heading(level, &text);
                self.headings.items.push(Item { line, text, marked: true });
            }
            Kind::Item => self.item(Item { line, text, marked: true }),
            Kind::Paragraph => {
                // Lines that `br` separates.
                let pieces: Vec<&str> = text.split('\n').collect();
                let several = pieces.len() > 1;
                let changed = self.context.paragraph(&text, false);
                if changed {
                    self.end_list();
                }
                for piece in pieces {
                    let text = piece.trim().to_owned();
                    self.item(Item { line, text, marked: several });
                }
            }
        }
    }

    fn item(&mut self, item: Item) {
        if self.list.items.is_empty() {
            self.list.announced = self.context.is_of_status_codes();
        }
        self.list.items.push(item);
    }

    fn end_list(&mut self) {
        let list = mem::take(&mut self.list);
        if !list.items.is_empty() {
            self.document.blocks.push(Block::List(list));
        }
    }

    fn end_table(&mut self) {
        let Some(mut open) = self.tables.pop() else { return };
        open.end_row();
        let mut table = open.table;
        table.announced = self.context.is_of_status_codes();
        table.find_header();
        self.document.prose.extend(table.prose());
        self.document.blocks.push(Block::Table(table));
    }

    fn finish(mut self) -> Document {
        while !self.tables.is_empty() {
            self.end_table();
        }
        self.end_block();
        self.end_list();
        self.document.blocks.push(Block::List(self.headings));
        self.document
    }
}

impl OpenTable {
    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        self.fill();
        let text = cell.text.trim_matches([' ', '\n']).to_owned();
        let (rows, columns) = mem::replace(&mut self.wanted, (1, 1));
        for repeated in 0..columns.clamp(1, COLUMNS) {
            if self.row.cells.len() >= COLUMNS {
                return;
            }
            let at = self.row.cells.len();
            self.spans.resize(self.spans.len().max(at + 1), 0);
            self.spans[at] = rows.clamp(1, 1000) - 1;
            self.row.cells.push(if repeated == 0 { text.clone() } else { String::new() });
        }
    }

    /// Fills the columns in which a cell of a row above continues.
    fn fill(&mut self) {
        while let Some(below) = self.spans.get_mut(self.row.cells.len()).filter(|rows| **rows > 0) {
            *below -= 1;
            self.row.cells.push(String::new());
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        // Between two rows, there is nothing to fill.
        if !self.row.cells.is_empty() {
            self.fill();
        }
        let row = mem::take(&mut self.row);
        let is_header = mem::take(&mut self.is_header);
        if row.cells.is_empty() {
            return;
        }
        if is_header && self.table.header.is_empty() && self.table.rows.is_empty() {
            self.table.header = row.cells;
        } else {
            self.table.rows.push(row);
        }
    }
}
