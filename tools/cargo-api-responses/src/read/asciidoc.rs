//! Reads AsciiDoc: tables between `|===`, headings and description lists. The other lines are read as those
//! of Markdown.

use super::block::{Cells, Document, Table};
use super::lines::{COLUMNS, Reader, beside_entries};
use super::markup::plain;

pub(super) fn read(text: &str) -> Document {
    let lines: Vec<&str> = text.lines().collect();
    let beside = beside_entries(&lines);
    let mut reader = Reader::new();
    let mut attributes = "";
    let mut index = 0;
    while index < lines.len() {
        let line = lines[index];
        if is_delimiter(line) {
            let inner = &lines[index + 1..];
            let length = inner.iter().position(|line| is_delimiter(line)).unwrap_or(inner.len());
            reader.table(table(&inner[..length], index + 2, attributes));
            index += length + 2;
            attributes = "";
            continue;
        }
        let is_attributes = line.starts_with('[') && line.trim_end().ends_with(']');
        // A title may stand between the attributes and the table.
        if is_attributes {
            attributes = line;
        } else if !line.starts_with('.') {
            attributes = "";
        }
        if let Some((level, heading)) = heading(line) {
            reader.heading(index + 1, level, heading);
        } else if let Some(term) = term(line) {
            reader.item_line(index + 1, term.trim());
        } else if let Some(item) = item(line) {
            reader.item_line(index + 1, item);
        } else if !is_attributes {
            reader.line(index + 1, line, beside[index]);
        }
        index += 1;
    }
    reader.finish()
}

fn is_delimiter(line: &str) -> bool {
    let line = line.trim_end();
    line.len() >= 4 && line.starts_with('|') && line[1..].chars().all(|c| c == '=')
}

fn heading(line: &str) -> Option<(usize, &str)> {
    let heading = line.trim_start_matches('=');
    let level = line.len() - heading.len();
    ((1..=6).contains(&level) && heading.starts_with(' ')).then(|| (level, heading.trim()))
}

/// Returns the term of a description list: `404 Not Found:: text`.
fn term(line: &str) -> Option<&str> {
    line.split_once(":: ").map(|(term, _)| term).or_else(|| line.trim_end().strip_suffix("::"))
}

/// Returns the text of `* item`, `** item` and `. item`. One star or hyphen is also an item of Markdown.
fn item(line: &str) -> Option<&str> {
    let text = line.trim_start();
    let mark = text.chars().next().filter(|c| matches!(c, '*' | '.' | '-'))?;
    let item = text.trim_start_matches(mark);
    item.strip_prefix(' ').map(str::trim_start)
}

fn table(lines: &[&str], first: usize, attributes: &str) -> Table {
    let mut cells: Vec<(usize, String)> = Vec::new();
    // The number of cells in the first line that has one, and whether a blank line follows it.
    let mut of_first_line = 0;
    let mut has_header = attributes.contains("header");
    for (offset, line) in lines.iter().enumerate() {
        if line.trim().is_empty() {
            has_header |= of_first_line > 0 && cells.len() == of_first_line && offset == 1;
            continue;
        }
        let mut pieces = pieces(line).into_iter();
        let before = pieces.next().unwrap_or_default();
        if let Some((_, last)) = cells.last_mut().filter(|_| !before.trim().is_empty()) {
            last.push(' ');
            last.push_str(before.trim());
        }
        for cell in pieces {
            cells.push((first + offset, cell.trim().to_owned()));
        }
        if of_first_line == 0 {
            of_first_line = cells.len();
        }
    }
    let width = width(attributes).unwrap_or(of_first_line).clamp(1, COLUMNS);
    let mut table = Table::default();
    for row in cells.chunks(width) {
        let cells = row.iter().map(|(_, cell)| plain(cell)).collect();
        table.rows.push(Cells { line: row[0].0, cells });
    }
    if has_header && !table.rows.is_empty() {
        table.header = table.rows.remove(0).cells;
    }
    table
}

/// Splits a line at the bars, without the specifiers before them: `2+|`, `^.^a|`.
fn pieces(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut previous = ' ';
    for c in line.chars() {
        let last = pieces.last_mut().expect("there is a first piece");
        if c == '|' && previous == '\\' {
            last.pop();
            last.push('|');
        } else if c == '|' {
            // `2+^.^a`: numbers and signs, and one letter.
            let is_sign =
                |c: char| c.is_ascii_digit() || matches!(c, '.' | '+' | '*' | '<' | '>' | '^');
            let text = last.strip_suffix(['a', 'd', 'e', 'h', 'l', 'm', 's']).unwrap_or(last);
            let text = text.trim_end_matches(is_sign);
            let specifier = &last[text.len()..];
            // It stands alone or after a space, directly before the bar. Digits alone are a cell.
            let is_specifier = specifier.chars().any(|c| !c.is_ascii_digit())
                && (text.is_empty() || text.ends_with(' '));
            let kept = if is_specifier { text.len() } else { last.len() };
            last.truncate(kept);
            pieces.push(String::new());
        } else {
            last.push(c);
        }
        previous = c;
    }
    pieces
}

/// Returns the number of columns in `[cols="1,2,3"]` or `[cols=3*]`.
fn width(attributes: &str) -> Option<usize> {
    let (_, behind) = attributes.split_once("cols=")?;
    let value = match behind.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => behind.split([',', ']']).next()?,
    };
    let columns = value.split([',', ';']).map(|column| match column.split_once('*') {
        Some((count, _)) => count.trim().parse().unwrap_or(1),
        None => 1_usize,
    });
    let count = columns.fold(0_usize, usize::saturating_add);
    (count > 0).then_some(count)
}
