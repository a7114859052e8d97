//! Reads reStructuredText: simple tables, grid tables, `list-table` and `csv-table`. The other lines are
//! read as those of Markdown.

use super::block::{Cells, Document, Table};
use super::lines::{COLUMNS, Reader, beside_entries};
use super::markup::plain;

pub(super) fn read(text: &str) -> Document {
    let lines: Vec<String> = text.lines().map(without_roles).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let beside = beside_entries(&lines);
    let mut reader = Reader::new();
    // The characters of the underlines, by the level of their headings.
    let mut levels: Vec<char> = Vec::new();
    let mut index = 0;
    while index < lines.len() {
        let rest = &lines[index..];
        if let Some((table, length)) = directive(rest, index + 1)
            .or_else(|| grid_table(rest, index + 1))
            .or_else(|| simple_table(rest, index + 1))
        {
            reader.table(table);
            index += length.max(1);
            continue;
        }
        let line = lines[index];
        if let Some(character) = rest.get(1).and_then(|next| underline(line, next)) {
            let level = levels.iter().position(|known| *known == character).unwrap_or_else(|| {
                levels.push(character);
                levels.len() - 1
            });
            reader.heading(index + 1, level + 1, line.trim());
            index += 2;
            continue;
        }
        // `#. item` is a numbered item.
        match line.trim_start().strip_prefix("#. ") {
            Some(item) => reader.item_line(index + 1, item),
            None => reader.line(index + 1, line, beside[index]),
        }
        index += 1;
    }
    reader.finish()
}

/// Returns the character of the underline if `next` underlines `line`.
fn underline(line: &str, next: &str) -> Option<char> {
    const CHARACTERS: &str = "=-`:.'\"~^_*+#";
    let character = next.chars().next().filter(|c| CHARACTERS.contains(*c))?;
    let next = next.trim_end();
    let is_line = next.chars().all(|c| c == character);
    let is_text = line.chars().any(char::is_alphanumeric) && !line.starts_with([' ', '\t']);
    (is_line && is_text && next.len() >= 3 && next.len() >= line.trim().chars().count())
        .then_some(character)
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// Reads `.. list-table::` and `.. csv-table::`.
fn directive(lines: &[&str], first: usize) -> Option<(Table, usize)> {
    let name = lines.first()?.trim_start().strip_prefix(".. ")?;
    let is_list = name.starts_with("list-table::");
    if !is_list && !name.starts_with("csv-table::") {
        return None;
    }
    let outer = indent(lines[0]);
    let belongs = |line: &&str| line.trim().is_empty() || indent(line) > outer;
    let length = 1 + lines[1..].iter().take_while(|line| belongs(line)).count();
    let mut headers = 0;
    let mut table = Table::default();
    for (offset, line) in lines[..length].iter().enumerate().skip(1) {
        let text = line.trim();
        if text.is_empty() {
            continue;
        }
        if let Some(option) = text.strip_prefix(':').filter(|_| table.rows.is_empty()) {
            if let Some(count) = option.strip_prefix("header-rows:") {
                headers = count.trim().parse().unwrap_or(0);
            }
            if let Some(header) = option.strip_prefix("header:") {
                table.header = csv(header);
            }
        } else if is_list {
            list_table_line(text, first + offset, &mut table.rows);
        } else {
            table.rows.push(Cells { line: first + offset, cells: csv(text) });
        }
    }
    if headers > 0 && !table.rows.is_empty() {
        table.header = table.rows.remove(0).cells;
    }
    Some((table, length))
}

/// Reads `* - cell`, `- cell` and the continuation of a cell.
fn list_table_line(text: &str, line: usize, rows: &mut Vec<Cells>) {
    let mut cell = text;
    if let Some(behind) = text.strip_prefix('*') {
        rows.push(Cells { line, cells: Vec::new() });
        cell = behind.trim_start();
    }
    let Some(row) = rows.last_mut() else { return };
    if let Some(begun) =
        cell.strip_prefix('-').filter(|rest| rest.is_empty() || rest.starts_with(' '))
    {
        if row.cells.len() < COLUMNS {
            row.cells.push(plain(begun.trim()));
        }
    } else if let Some(last) = row.cells.last_mut() {
        if !last.is_empty() {
            last.push(' ');
        }
        last.push_str(&plain(cell));
    }
}

fn csv(text: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for c in text.trim().chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted && cells.len() < COLUMNS => cells.push(String::new()),
            c => cells.last_mut().expect("there is a first cell").push(c),
        }
    }
    cells.iter().map(|cell| plain(cell.trim())).collect()
}

/// Reads a table of `+---+` and `|`.
fn grid_table(lines: &[&str], first: usize) -> Option<(Table, usize)> {
    let is_border = |line: &str| {
        let line = line.trim();
        line.len() >= 3
            && line.starts_with('+')
            && line.ends_with('+')
            && line.chars().all(|c| matches!(c, '+' | '-' | '='))
    };
    if !is_border(lines.first()?) || !lines.get(1)?.trim_start().starts_with('|') {
        return None;
    }
    let belongs = |line: &&str| line.trim_start().starts_with(['|', '+']);
    let length = lines.iter().take_while(|line| belongs(line)).count();
    let mut table = Table::default();
    let mut row = Cells::default();
    for (offset, line) in lines[..length].iter().enumerate() {
        let text = line.trim();
        if text.starts_with('+') {
            if !row.cells.is_empty() {
                table.rows.push(std::mem::take(&mut row));
            }
            if text.contains('=') && table.header.is_empty() && !table.rows.is_empty() {
                table.header = table.rows.remove(0).cells;
            }
            continue;
        }
        if row.cells.is_empty() {
            row.line = first + offset;
        }
        let inner = text.strip_prefix('|').unwrap_or(text);
        let inner = inner.strip_suffix('|').unwrap_or(inner);
        for (column, cell) in inner.split('|').take(COLUMNS).enumerate() {
            add(&mut row.cells, column, cell);
        }
    }
    if !row.cells.is_empty() {
        table.rows.push(row);
    }
    Some((table, length))
}

/// Reads a table whose columns are below borders of `====  ====`.
fn simple_table(lines: &[&str], first: usize) -> Option<(Table, usize)> {
    let is_border = |line: &&str| {
        let line = line.trim();
        line.contains("= ") && line.chars().all(|c| matches!(c, '=' | ' ')) && line.len() >= 5
    };
    if !lines.first().is_some_and(is_border) {
        return None;
    }
    let columns = columns(lines[0]);
    let borders: Vec<usize> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| is_border(line))
        .map(|(offset, _)| offset)
        // Top, header and bottom. A table without a header has two, and nothing follows its last.
        .take(3)
        .collect();
    let blank_after =
        |offset: usize| lines.get(offset + 1).is_none_or(|line| line.trim().is_empty());
    let end = match borders.as_slice() {
        [_, second] => *second,
        [_, second, third] => {
            if blank_after(*second) {
                *second
            } else {
                *third
            }
        }
        _ => return None,
    };
    let header_end = (end != borders[1]).then_some(borders[1]);
    let mut table = Table::default();
    for (offset, line) in lines[..end].iter().enumerate().skip(1) {
        let is_rule =
            line.trim_start().starts_with("--") && line.chars().all(|c| matches!(c, '-' | ' '));
        if Some(offset) == header_end {
            table.header = join(std::mem::take(&mut table.rows));
            continue;
        }
        if line.trim().is_empty() || is_rule {
            continue;
        }
        let cells = split(line, &columns);
        // An empty first cell continues the row above.
        let continues = cells.first().is_some_and(|cell| cell.trim().is_empty());
        if let Some(row) = table.rows.last_mut().filter(|_| continues) {
            for (column, cell) in cells.iter().enumerate() {
                add(&mut row.cells, column, cell);
            }
        } else {
            let cells = cells.iter().map(|cell| plain(cell.trim())).collect();
            table.rows.push(Cells { line: first + offset, cells });
        }
    }
    Some((table, end + 1))
}

fn join(rows: Vec<Cells>) -> Vec<String> {
    let mut header = Vec::new();
    for row in rows {
        for (column, cell) in row.cells.iter().enumerate() {
            add(&mut header, column, cell);
        }
    }
    header
}

/// Adds a line to a cell.
fn add(cells: &mut Vec<String>, column: usize, text: &str) {
    if column >= COLUMNS {
        return;
    }
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    let text = plain(text.trim());
    if !text.is_empty() {
        if !cells[column].is_empty() {
            cells[column].push(' ');
        }
        cells[column].push_str(&text);
    }
}

/// Returns where the columns of a simple table begin.
fn columns(border: &str) -> Vec<usize> {
    let mut columns = Vec::new();
    let mut previous = ' ';
    for (at, c) in border.chars().enumerate() {
        if c == '=' && previous == ' ' && columns.len() < COLUMNS {
            columns.push(at);
        }
        previous = c;
    }
    columns
}

/// Splits a line at the columns. Chinese characters are two columns wide.
fn split(line: &str, columns: &[usize]) -> Vec<String> {
    let mut cells = vec![String::new(); columns.len()];
    let mut at = 0;
    for c in line.chars() {
        let column = columns.iter().rposition(|begin| *begin <= at).unwrap_or(0);
        if let Some(cell) = cells.get_mut(column) {
            cell.push(c);
        }
        at += if c >= '\u{2E80}' { 2 } else { 1 };
    }
    cells
}

/// Replaces the names of roles with blanks, so that the columns stay: ``:http:statuscode:`404` ``.
fn without_roles(text: &str) -> String {
    let mut pieces = text.split('`');
    let mut result = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_');
        let kept = result.trim_end_matches(is_name).len();
        let role = &result[kept..];
        if role.len() > 2 && role.starts_with(':') && role.ends_with(':') {
            let blanks = " ".repeat(role.len());
            result.truncate(kept);
            result.push_str(&blanks);
        }
        result.push('`');
        result.push_str(piece);
    }
    result
}
