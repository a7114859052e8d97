//! What a reader of a format returns: the tables and lists of a document, and its sentences.

use std::mem;

use super::entry::Entry;

/// A document, independent of its format.
#[derive(Default)]
pub(super) struct Document {
    pub(super) blocks: Vec<Block>,
    /// The text that can mention codes in sentences.
    pub(super) prose: Vec<Prose>,
}

pub(super) enum Block {
    Table(Table),
    List(List),
}

/// A table.
#[derive(Default)]
pub(super) struct Table {
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Cells>,
    /// Whether the text before it mentions status codes.
    pub(super) announced: bool,
}

impl Table {
    /// Takes the first row as the header if there is no other and the row contains no code.
    pub(super) fn find_header(&mut self) {
        let entries = |row: &Cells| row.cells.iter().any(|cell| Entry::parse(cell).is_some());
        if self.header.is_empty() && self.rows.first().is_some_and(|row| !entries(row)) {
            self.header = mem::take(&mut self.rows[0].cells);
            self.rows.remove(0);
        }
    }

    /// Returns the text of the cells.
    pub(super) fn prose(&self) -> impl Iterator<Item = Prose> {
        let of_row = |row: &'_ Cells| -> Vec<Prose> {
            row.cells.iter().map(|text| Prose { line: row.line, text: text.clone() }).collect()
        };
        self.rows.iter().flat_map(of_row)
    }
}

/// The cells of a row, without markup.
#[derive(Default)]
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
    /// Whether these are the headings. Two headings can be about the same code.
    pub(super) headings: bool,
}

/// An item, without markup.
pub(super) struct Item {
    pub(super) line: usize,
    pub(super) text: String,
    /// Whether it is marked as an item or a heading, as opposed to a line of text.
    pub(super) marked: bool,
}

/// A line or a paragraph, without markup.
pub(super) struct Prose {
    pub(super) line: usize,
    pub(super) text: String,
}
