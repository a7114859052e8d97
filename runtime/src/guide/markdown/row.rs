//! Rows of tables.

use http_semantics::Words;

/// Writes one line of a table.
pub(super) fn line(cells: &[impl AsRef<str>]) -> String {
    let mut line = String::from("|");
    for cell in cells {
        let cell = cell.as_ref();
        if !cell.is_empty() {
            line.push(' ');
            line.push_str(cell);
        }
        line.push_str(" |");
    }
    line
}

/// Writes that something is optional, with the space before it.
pub(super) fn optional(words: &Words) -> String {
    let [open, close] = words.brackets;
    // Chinese brackets are written without a space before them.
    let space = if open.is_ascii() { " " } else { "" };
    format!("{space}{open}{}{close}", words.optional)
}
