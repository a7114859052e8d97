//! A table in Markdown, for the summary of a CI run or a comment.

use std::io::{self, Write};

use super::Coverage;

/// Writes the table as GitHub Flavored Markdown.
///
/// # Errors
///
/// Fails if the output cannot be written.
pub fn markdown(coverage: &Coverage, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "| Endpoint | Declared | Seen | Never seen | Not declared |")?;
    writeln!(out, "|---|--:|--:|---|---|")?;
    for endpoint in &coverage.endpoints {
        let never_seen: Vec<String> =
            endpoint.never_seen().map(|response| cell(&response.to_string())).collect();
        let undeclared: Vec<String> = endpoint.undeclared.keys().map(|text| cell(text)).collect();
        writeln!(
            out,
            "| {} | {} | {} | {} | {} |",
            cell(&endpoint.name.to_string()),
            endpoint.responses.len(),
            endpoint.seen(),
            never_seen.join("<br>"),
            undeclared.join("<br>"),
        )?;
    }
    writeln!(out, "\n{coverage}")
}

/// Escapes what has a meaning in a cell. Code spans in texts stay.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for one in text.chars() {
        match one {
            '<' => cell.push_str("&lt;"),
            '\\' | '|' | '*' | '_' | '[' => cell.extend(['\\', one]),
            other => cell.push(other),
        }
    }
    cell
}
