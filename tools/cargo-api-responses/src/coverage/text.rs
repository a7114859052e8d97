//! A table for people.

use std::io::{self, Write};

use super::Coverage;

const TITLES: [&str; 5] = ["endpoint", "declared", "seen", "never seen", "not declared"];

/// Writes the table as text. The responses of an endpoint are below each other.
///
/// # Errors
///
/// Fails if the output cannot be written.
pub fn text(coverage: &Coverage, out: &mut impl Write) -> io::Result<()> {
    let mut rows: Vec<[String; 5]> = vec![TITLES.map(str::to_owned)];
    for endpoint in &coverage.endpoints {
        let never_seen: Vec<String> = endpoint.never_seen().map(ToString::to_string).collect();
        let undeclared: Vec<&String> = endpoint.undeclared.keys().collect();
        for line in 0..never_seen.len().max(undeclared.len()).max(1) {
            let mut row: [String; 5] = Default::default();
            if line == 0 {
                row[0] = endpoint.name.to_string();
                row[1] = endpoint.responses.len().to_string();
                row[2] = endpoint.seen().to_string();
            }
            row[3] = never_seen.get(line).cloned().unwrap_or_default();
            row[4] = undeclared.get(line).copied().cloned().unwrap_or_default();
            rows.push(row);
        }
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: [usize; 5] = std::array::from_fn(|column| width(column).unwrap_or(0));
    for [endpoint, declared, seen, never_seen, undeclared] in &rows {
        let line = format!(
            "{endpoint:0$}  {declared:>1$}  {seen:>2$}  {never_seen:3$}  {undeclared}",
            widths[0], widths[1], widths[2], widths[3],
        );
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out, "\n{coverage}")
}
