//! `cargo run -p cargo-api-responses -- FILE…` reports where tables of status codes contradict the registry.

use std::ffi::OsString;
use std::io::{self, Read as _, Write};
use std::process::ExitCode;
use std::{env, fs};

use cargo_api_responses::read::Unreadable;
use cargo_api_responses::{Report, check};

const HELP: &str = "\
usage: cargo-api-responses FILE…

Checks the tables and lists of HTTP status codes in Markdown or plain text
against the registry. Reports each contradiction, what to write instead, and
the specification. `-` is the standard input.

Notes are not contradictions: former names of a code, and codes that are
missing from an almost complete table.

exit status: 0 no contradiction
             1 a contradiction
             2 something could not be read, or contains no status codes
";

#[derive(Default)]
struct Totals {
    codes: usize,
    contradictions: usize,
    notes: usize,
    unread: usize,
}

fn main() -> ExitCode {
    let files = match arguments() {
        Ok(files) => files,
        Err(status) => return status,
    };
    let mut totals = Totals::default();
    let mut out = io::stdout().lock();
    for file in &files {
        // If the pipe is closed, the output is discarded; the exit status is still correct.
        let _ = lint(file, &mut totals, &mut out);
    }
    let _ = writeln!(out, "{totals}");
    match totals {
        Totals { unread: 1.., .. } => ExitCode::from(2),
        Totals { contradictions: 1.., .. } => ExitCode::from(1),
        Totals { .. } => ExitCode::SUCCESS,
    }
}

/// Returns the files, or the exit status if there is nothing to do.
fn arguments() -> Result<Vec<OsString>, ExitCode> {
    let mut files = Vec::new();
    let mut options = true;
    for argument in env::args_os().skip(1) {
        match argument.to_str() {
            Some("--help" | "-h") if options => {
                let _ = io::stdout().write_all(HELP.as_bytes());
                return Err(ExitCode::SUCCESS);
            }
            Some("--") if options => options = false,
            Some(unknown) if options && unknown.len() > 1 && unknown.starts_with('-') => {
                eprint!("cargo-api-responses: unknown option {unknown:?}\n\n{HELP}");
                return Err(ExitCode::from(2));
            }
            _ => files.push(argument),
        }
    }
    if files.is_empty() {
        eprint!("{HELP}");
        return Err(ExitCode::from(2));
    }
    Ok(files)
}

fn lint(file: &OsString, totals: &mut Totals, out: &mut impl Write) -> io::Result<()> {
    let name = if file == "-" { "(standard input)".into() } else { file.to_string_lossy() };
    let report = match content(file).and_then(|bytes| check(&bytes).map_err(io::Error::other)) {
        Ok(report) => report,
        Err(error) => {
            totals.unread += 1;
            eprintln!("{name}: cannot be read: {error}");
            return Ok(());
        }
    };
    totals.add(&report);
    if let Some(line) = report.not_utf8 {
        eprintln!("{name}:{line}: not UTF-8; only digits and English words are read");
    }
    if report.codes == 0 {
        totals.unread += 1;
        eprintln!(
            "{name}: no status codes found: expected a table with bars or a list of `404 Not Found`"
        );
    }
    // Both are sorted by line.
    let mut unreadable = report.unreadable.iter().peekable();
    for finding in &report.findings {
        let line = finding.line.unwrap_or(usize::MAX);
        while let Some(row) = unreadable.next_if(|row| row.line < line) {
            cannot_read(&name, row, out)?;
        }
        match finding.line {
            Some(line) => writeln!(out, "{name}:{line}: {finding}")?,
            None => writeln!(out, "{name}: {finding}")?,
        }
    }
    unreadable.try_for_each(|row| cannot_read(&name, row, out))
}

fn content(file: &OsString) -> io::Result<Vec<u8>> {
    if file != "-" {
        return fs::read(file);
    }
    let mut content = Vec::new();
    io::stdin().lock().read_to_end(&mut content)?;
    Ok(content)
}

fn cannot_read(name: &str, row: &Unreadable, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{name}:{}: {row}", row.line)
}

impl Totals {
    fn add(&mut self, report: &Report) {
        let contradictions = report.findings.iter().filter(|finding| finding.is_contradiction());
        let contradictions = contradictions.count();
        self.codes += report.codes;
        self.contradictions += contradictions;
        self.notes += report.findings.len() - contradictions;
        self.unread += report.unreadable.len();
    }
}

impl std::fmt::Display for Totals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: ", counted(self.codes, "status code"))?;
        write!(f, "{}, ", counted(self.contradictions, "contradiction"))?;
        write!(f, "{}", counted(self.notes, "note"))?;
        if self.unread > 0 {
            write!(f, ", {} not read", self.unread)?;
        }
        Ok(())
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
