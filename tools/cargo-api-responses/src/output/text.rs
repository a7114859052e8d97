//! Text for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use http_semantics::RULES;

use super::result::{File, NOTHING, Outcome, Totals};
use crate::diagnostic::{Diagnostic, Level};

const PLACE: Style = Style::new().bold();

pub(crate) fn write(
    files: &[File],
    totals: &Totals,
    out: &mut impl Write,
    errors: &mut impl Write,
) -> io::Result<()> {
    for file in files {
        let name = &file.name;
        let linted = match &file.outcome {
            Outcome::Read(linted) => linted,
            Outcome::Failed { reason, line, column } => {
                writeln!(errors, "{}: cannot be read: {reason}", place(name, *line, *column))?;
                continue;
            }
        };
        if let Some(line) = linted.not_utf8 {
            writeln!(errors, "{name}:{line}: not UTF-8; only digits and English words are read")?;
        }
        if file.is_about_nothing() {
            writeln!(errors, "{name}: {NOTHING}")?;
        }
        for diagnostic in &linted.diagnostics {
            finding(name, diagnostic, out)?;
        }
    }
    writeln!(out, "{totals}")
}

fn finding(name: &str, diagnostic: &Diagnostic, out: &mut impl Write) -> io::Result<()> {
    let Diagnostic { line, column, level, rule, problem, remedy, source } = diagnostic;
    let (kind, color) = match level {
        Level::Error => ("", AnsiColor::Red),
        Level::Warning => ("warning: ", AnsiColor::Yellow),
        Level::Note => ("note: ", AnsiColor::Cyan),
    };
    let style = color.on_default();
    let place = place(name, *line, *column);
    writeln!(out, "{PLACE}{place}:{PLACE:#} {style}{kind}{problem}{style:#}")?;
    if RULES.iter().any(|known| known.name == *rule) {
        writeln!(out, "    {remedy} (rule `{rule}`, {source})")
    } else {
        writeln!(out, "    {remedy} ({source})")
    }
}

fn place(name: &str, line: Option<usize>, column: Option<usize>) -> String {
    match (line, column) {
        (Some(line), Some(column)) => format!("{name}:{line}:{column}"),
        (Some(line), None) => format!("{name}:{line}"),
        (None, _) => name.to_owned(),
    }
}

/// The maximum width of a line of prose.
const WIDTH: usize = 100;

/// Breaks the lines of prose. An empty line separates paragraphs.
pub(crate) fn wrapped(text: &str) -> String {
    let paragraph = |text: &str| {
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            let line = lines.last_mut().expect("there is a first line");
            let width = line.chars().count() + 1 + word.chars().count();
            if line.is_empty() {
                line.push_str(word);
            } else if width <= WIDTH {
                line.push(' ');
                line.push_str(word);
            } else {
                lines.push(word.to_owned());
            }
        }
        lines.join("\n")
    };
    text.split("\n\n").map(paragraph).collect::<Vec<_>>().join("\n\n")
}

/// Indents each line.
pub(crate) fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
