//! JSON for programs.

use std::io::{self, Write};

use clap::ValueEnum as _;
use serde_json::{Value, json};

use super::result::{File, Outcome, Totals};
use crate::diagnostic::Diagnostic;

pub(crate) fn write(files: &[File], totals: &Totals, out: &mut impl Write) -> io::Result<()> {
    let document = json!({
        "files": files.iter().map(file).collect::<Vec<_>>(),
        "summary": {
            "codes": totals.codes,
            "in_sentences": totals.mentions,
            "errors": totals.errors,
            "warnings": totals.warnings,
            "notes": totals.notes,
            "not_read": totals.unread,
        },
    });
    writeln!(out, "{document:#}")
}

fn file(file: &File) -> Value {
    match &file.outcome {
        Outcome::Read(linted) => json!({
            "file": file.name,
            "format": linted.format.to_possible_value().map(|value| value.get_name().to_owned()),
            "codes": linted.codes,
            "in_sentences": linted.mentions,
            "findings": linted.diagnostics.iter().map(finding).collect::<Vec<_>>(),
        }),
        Outcome::Failed { reason, line, column } => {
            json!({ "file": file.name, "error": reason, "line": line, "column": column })
        }
    }
}

fn finding(diagnostic: &Diagnostic) -> Value {
    json!({
        "line": diagnostic.line,
        "column": diagnostic.column,
        "level": diagnostic.level.name(),
        "rule": diagnostic.rule,
        "problem": diagnostic.problem,
        "remedy": diagnostic.remedy,
        "source": diagnostic.source,
    })
}
