//! Reads Markdown and plain text, with HTML tables in it.

use super::block::{Block, Document};
use super::html;
use super::lines::{Reader, beside_entries};

pub(super) fn read(text: &str) -> Document {
    let lines: Vec<&str> = text.lines().collect();
    let beside = beside_entries(&lines);
    let closes = |line: &str| line.to_ascii_lowercase().contains("</table");
    // An unclosed table is text.
    let last_end = lines.iter().rposition(|line| line.contains("</") && closes(line));
    let mut reader = Reader::new();
    let mut index = 0;
    while index < lines.len() {
        let line = lines[index];
        let opens = line.trim_start().to_ascii_lowercase().starts_with("<table");
        if opens && last_end.is_some_and(|end| index <= end) {
            let length = lines[index..].iter().position(|line| closes(line)).unwrap_or(0);
            let source = lines[index..=index + length].join("\n");
            for block in html::read_from(&source, index + 1).blocks {
                if let Block::Table(table) = block {
                    reader.table(table);
                }
            }
            index += length + 1;
            continue;
        }
        reader.line(index + 1, line, beside[index]);
        index += 1;
    }
    reader.finish()
}
