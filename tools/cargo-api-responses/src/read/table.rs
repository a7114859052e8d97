//! Reads rows from the cells of a table.

use http_semantics::Status;

use super::block::{Cells, Table};
use super::context::{heads_codes, heads_phrases, may_head_codes, names_http};
use super::entry::{Entry, Joint, Run, near_number, several};
use super::guide::{Guide, Phrase, Place, Row, Unreadable};
use super::markup::visible;
use super::states::{are_states, is_named as is_named_in};
use crate::names;

pub(super) fn read(table: &Table, block: usize, guide: &mut Guide) {
    let Some(columns) = Columns::find(table) else { return };
    let others = others(table, &columns);
    for row in &table.rows {
        columns.read(row, Some(block), guide);
        for other in &others {
            other.read(row, None, guide);
        }
    }
}

/// Returns the other columns that contain codes with their phrases, such as "Success" and "Errors" beside a
/// method. All cells must be such entries.
fn others(table: &Table, first: &Columns) -> Vec<Columns> {
    let is_free = |column: &usize| {
        *column != first.code && first.phrase.is_none_or(|(phrase, _)| phrase != *column)
    };
    let are_codes = |column: &usize| {
        let mut is_named = false;
        let cells = table
            .rows
            .iter()
            .filter(|row| row.cells.get(*column).is_some_and(|cell| !is_empty(cell)));
        for row in cells {
            let entries = match codes(row, *column) {
                None => return false,
                Some(Codes::One(entry)) => vec![entry],
                Some(Codes::Several(entries)) => entries,
            };
            for entry in entries {
                is_named |= names::is_evident(entry.code, &entry.run.words, entry.run.whole);
                let is_entry = entry.joint == Joint::Alone || entry.run.whole;
                if Status::get(entry.code).is_none() || !is_entry {
                    return false;
                }
            }
        }
        is_named
    };
    let columns = (0..width(table)).filter(is_free).filter(are_codes);
    columns.map(|code| Columns { code, phrase: None, joined: false }).collect()
}

/// The meaning of the columns.
struct Columns {
    code: usize,
    /// The column of the phrases, and the kind of this column.
    phrase: Option<(usize, Place)>,
    /// Whether the column of the codes also contains the phrases.
    joined: bool,
}

impl Columns {
    /// Returns `None` if the table does not contain status codes.
    fn find(table: &Table) -> Option<Columns> {
        let code = (0..width(table))
            .filter(|column| table.rows.iter().any(|row| codes(row, *column).is_some()))
            .filter(|column| are_status_codes(table, *column))
            // The first column with a matching heading.
            .min_by_key(|column| !headed(table, *column, heads_codes))?;

        let entries: Vec<_> =
            table.rows.iter().filter_map(|row| Some((row, entry(row, code)?))).collect();
        let joined = entries.iter().filter(|(_, entry)| is_named(entry.code, &entry.run)).count();
        let joined = is_usual(joined, entries.len());
        Some(Columns { code, phrase: phrase_column(table, code, &entries, joined), joined })
    }

    fn read(&self, row: &Cells, block: Option<usize>, guide: &mut Guide) {
        let text = visible(&row.cells.join(" | "));
        // Beside a second column of codes, the texts of the row are about the first one.
        let cells = || -> Vec<String> {
            if block.is_none() {
                return Vec::new();
            }
            let is_own = |column: &usize| *column != self.code || self.joined;
            let columns = (0..row.cells.len()).filter(is_own);
            columns.map(|column| without_code(&row.cells[column])).collect()
        };
        match codes(row, self.code) {
            Some(Codes::One(entry)) => {
                let phrase = self.phrase(row, &entry);
                let (line, code) = (row.line, entry.code);
                let cells = cells();
                guide.rows.push(Row { line, code, phrase, text, cells, block });
            }
            Some(Codes::Several(entries)) => {
                let phrases = self.phrases(row, entries.len());
                for (index, entry) in entries.into_iter().enumerate() {
                    let beside = phrases.get(index).map(|run| written(run, Place::Usual));
                    let phrase = match beside {
                        _ if !entry.run.words.is_empty() => written(&entry.run, Place::Usual),
                        Some(phrase) => phrase,
                        None => Phrase::None,
                    };
                    let (line, code, text) = (row.line, entry.code, text.clone());
                    guide.rows.push(Row {
                        line,
                        code,
                        phrase,
                        text,
                        cells: Vec::new(),
                        block: None,
                    });
                }
            }
            None if block.is_none() => {}
            None => guide.unreadable.extend(self.unreadable(row)),
        }
    }

    /// Returns the phrases beside several codes, if there are as many: `Unauthorized / Forbidden`.
    fn phrases(&self, row: &Cells, count: usize) -> Vec<Run> {
        let pieces = |cell: &str, separator: char| -> Option<Vec<Run>> {
            let pieces: Vec<Run> = cell.split(separator).map(Run::at).collect();
            let are_names = || pieces.iter().all(|run| names::registered(&run.words).is_some());
            (pieces.len() == count && are_names()).then_some(pieces)
        };
        let others = row.cells.iter().enumerate().filter(|(column, _)| *column != self.code);
        let mut found = others.flat_map(|(_, cell)| {
            ['\n', '/', ',', '、', ';']
                .into_iter()
                .filter_map(move |separator| pieces(cell, separator))
        });
        found.next().unwrap_or_default()
    }

    fn phrase(&self, row: &Cells, entry: &Entry) -> Phrase {
        if !entry.run.words.is_empty() {
            let usual = self.joined || entry.joint == Joint::Tight;
            let place = if usual { Place::Usual } else { Place::Open };
            return written(&entry.run, place);
        }
        let Some((column, place)) = self.phrase else {
            let absent = self.joined && entry.joint == Joint::Alone;
            return if absent { Phrase::Absent } else { Phrase::None };
        };
        let cell = row.cells.get(column).map_or("", String::as_str);
        if is_empty(cell) {
            return if place == Place::Open { Phrase::None } else { Phrase::Absent };
        }
        written(&Run::at(cell), place)
    }

    /// Reports a row with a phrase or a text like a number, but without a code.
    fn unreadable(&self, row: &Cells) -> Option<Unreadable> {
        let cell = row.cells.get(self.code)?;
        let beside = self.phrase.and_then(|(column, _)| row.cells.get(column));
        let phrase = beside.map(|cell| Run::at(cell).words).unwrap_or_default();
        let is_phrase = |words: &str| names::registered(words).is_some();
        match near_number(cell) {
            Some((number, behind)) => {
                let joined = Run::at(behind).words;
                let phrase = if is_phrase(&joined) { joined } else { phrase };
                // Digits alone may be an application-specific code.
                let meant = is_phrase(&phrase) || number.contains(|c: char| !c.is_ascii_digit());
                meant.then(|| Unreadable { line: row.line, number: number.to_owned(), phrase })
            }
            None if is_empty(cell) && is_phrase(&phrase) => {
                Some(Unreadable { line: row.line, number: String::new(), phrase })
            }
            None => None,
        }
    }
}

enum Codes {
    One(Entry),
    Several(Vec<Entry>),
}

fn codes(row: &Cells, column: usize) -> Option<Codes> {
    let cell = row.cells.get(column)?;
    several(cell).map(Codes::Several).or_else(|| Entry::parse(cell).map(Codes::One))
}

fn entry(row: &Cells, column: usize) -> Option<Entry> {
    match codes(row, column)? {
        Codes::One(entry) => Some(entry),
        Codes::Several(_) => None,
    }
}

/// Returns whether the numbers in a column are status codes: its heading says so, or half of them have
/// phrases.
fn are_status_codes(table: &Table, column: usize) -> bool {
    if headed(table, column, names_http) {
        return true;
    }
    let entries: Vec<_> =
        table.rows.iter().filter_map(|row| Some((row, entry(row, column)?))).collect();
    let lists = table.rows.iter().filter_map(|row| match codes(row, column)? {
        Codes::One(_) => None,
        Codes::Several(entries) => Some(entries),
    });
    let lists: Vec<_> = lists.collect();
    // `401, 403` below "Code".
    let are_codes = |list: &&Vec<Entry>| {
        headed(table, column, may_head_codes)
            && list.iter().all(|entry| Status::get(entry.code).is_some())
    };
    let named_lists = lists.iter().filter(are_codes).count();
    let named = entries.iter().filter(|(row, entry)| {
        let is_evident = |run: &Run| names::is_evident(entry.code, &run.words, run.whole);
        is_evident(&entry.run)
            || row.cells.iter().any(|cell| is_evident(&Run::at(cell)))
            || is_named_in(entry.code, &beside(row, column))
    });
    let named = named.count() + named_lists;
    if (table.announced && named > 0)
        || headed(table, column, heads_codes)
        || (table.announced && headed(table, column, may_head_codes))
    {
        let texts: Vec<_> = entries.iter().map(|(row, _)| beside(row, column)).collect();
        let codes =
            entries.iter().zip(&texts).map(|((_, entry), text)| (entry.code, text.as_str()));
        return named > 0 || !are_states(codes);
    }
    named > 0 && named * 2 >= entries.len() + lists.len()
}

/// Returns the text of the other cells.
fn beside(row: &Cells, column: usize) -> String {
    let others = row.cells.iter().enumerate().filter(|(index, _)| *index != column);
    let others: Vec<String> = others.map(|(_, cell)| visible(cell)).collect();
    others.join(" | ")
}

/// Returns the text after the code of a cell.
fn without_code(cell: &str) -> String {
    visible(cell).trim_start_matches(|c: char| c.is_ascii_digit()).to_owned()
}

/// Returns the column with the most phrases. If few rows have a phrase, they may be descriptions.
fn phrase_column(
    table: &Table,
    code: usize,
    entries: &[(&Cells, Entry)],
    joined: bool,
) -> Option<(usize, Place)> {
    let others = || (0..width(table)).filter(|column| *column != code);
    if let Some(column) = others().find(|column| headed(table, *column, heads_phrases)) {
        return Some((column, Place::Headed));
    }
    if joined {
        return None;
    }
    let named = |column: usize| {
        let cells = entries.iter().filter_map(|(row, entry)| Some((row.cells.get(column)?, entry)));
        cells.filter(|(cell, entry)| is_named(entry.code, &Run::at(cell))).count()
    };
    // `max_by_key` returns the last maximum; the first is wanted.
    let column = others().rev().max_by_key(|column| named(*column))?;
    match named(column) {
        0 => None,
        count if is_usual(count, entries.len()) => Some((column, Place::Usual)),
        _ => Some((column, Place::Open)),
    }
}

fn is_named(code: u16, run: &Run) -> bool {
    names::recognise(code, &run.words, run.whole).is_some()
}

/// Returns whether `count` of `all` rows are most of them.
fn is_usual(count: usize, all: usize) -> bool {
    count >= 2 && count * 2 >= all
}

fn width(table: &Table) -> usize {
    table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
}

fn headed(table: &Table, column: usize, says: fn(&str) -> bool) -> bool {
    // A sentence with a bar is not a heading.
    const LONGEST: usize = 40;
    let heading = table.header.get(column).map(|heading| visible(heading));
    heading.is_some_and(|heading| heading.chars().count() <= LONGEST && says(&heading))
}

fn is_empty(cell: &str) -> bool {
    let cell = visible(cell);
    matches!(cell.as_str(), "" | "-" | "–" | "—" | "/" | "N/A" | "n/a" | "?")
}

fn written(run: &Run, place: Place) -> Phrase {
    if run.words.is_empty() {
        return Phrase::None;
    }
    Phrase::Written { words: run.words.clone(), whole: run.whole, place }
}
