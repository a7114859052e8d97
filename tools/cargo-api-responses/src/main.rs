//! The program `cargo-api-responses`, which cargo runs as `cargo api-responses`.

use std::process::ExitCode;

use cargo_api_responses::cli::{Cli, Color};
use cargo_api_responses::command;
use clap::Parser as _;

fn main() -> ExitCode {
    let mut arguments: Vec<_> = std::env::args_os().collect();
    // `cargo api-responses lint` runs `cargo-api-responses api-responses lint`.
    if arguments.get(1).is_some_and(|argument| argument == "api-responses") {
        arguments.remove(1);
    }
    let cli = Cli::parse_from(arguments);
    let choice = match cli.color {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
    // If the pipe is closed, the output is discarded; the exit status is still correct.
    ExitCode::from(command::run(&cli.command, &mut anstream::stdout(), &mut anstream::stderr()))
}
