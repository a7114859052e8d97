//! `cargo run -p guide-lint -- FILE…`: where a table of status codes contradicts the registry.

use std::ffi::OsString;
use std::io::{self, Read as _, Write};
use std::process::ExitCode;
use std::{env, fs};

use guide_lint::read::Unreadable;
use guide_lint::{Report, check};

const HELP: &str = "\
usage: guide-lint FILE…

Reads Markdown or plain text, and says where its tables and lists of HTTP status
codes contradict the registry, what to write instead, and where that is said.
`-` is the standard input.

A note is no contradiction: an older name of a code, or a code that a table of
nearly all has left out.

exit status: 0 no contradiction
             1 a contradiction
             2 something could not be read, or holds no status code
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
        Err(answer) => return answer,
    };
    let mut totals = Totals::default();
    let mut out = io::stdout().lock();
    for file in &files {
        // Whoever has closed the pipe wants no more lines, but the exit status still counts.
        let _ = lint(file, &mut totals, &mut out);
    }
    let _ = writeln!(out, "{totals}");
    match totals {
        Totals { unread: 1.., .. } => ExitCode::from(2),
        Totals { contradictions: 1.., .. } => ExitCode::from(1),
        Totals { .. } => ExitCode::SUCCESS,
    }
}

/// The files, or the exit status if there is nothing to do.
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
                eprint!("guide-lint: there is no option {unknown:?}\n\n{HELP}");
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
        eprintln!("{name}:{line}: not UTF-8; read as far as its digits and English words go");
    }
    if report.codes == 0 {
        totals.unread += 1;
        eprintln!(
            "{name}: no status code found: neither a table with bars nor a list of `404 Not Found`"
        );
    }
    // Both are in the order of the lines already.
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
