//! What each command does. The result is the exit status.

mod coverage;
mod explain;
mod files;
mod init;
mod lint;
mod rules;

use std::io::Write;

use crate::cli::Command;

/// Runs a command, and returns the exit status of the program.
///
/// ```
/// use cargo_api_responses::cli::Cli;
/// use cargo_api_responses::command::run;
/// use clap::Parser;
///
/// let cli = Cli::parse_from(["cargo-api-responses", "explain", "not-modified-needs-ok"]);
/// let mut out = Vec::new();
/// assert_eq!(run(&cli.command, &mut out, &mut Vec::new()), 0);
/// assert!(out.starts_with("not-modified-needs-ok".as_bytes()));
/// ```
pub fn run(command: &Command, out: &mut impl Write, errors: &mut impl Write) -> u8 {
    match command {
        Command::Explain { rule } => explain::run(rule, out, errors),
        Command::Rules { folder, level, format } => {
            rules::run(folder, *level, *format, out, errors)
        }
        Command::Lint { files, format, read_as, deny_warnings } => {
            lint::run(files, *format, *read_as, *deny_warnings, out, errors)
        }
        Command::Coverage { folder, threshold, format, command } => {
            coverage::run(folder, *threshold, *format, command, out, errors)
        }
        Command::Init { folder, force } => init::run(folder, *force, out, errors),
    }
}
