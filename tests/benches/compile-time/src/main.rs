//! What an API costs to compile, written in several ways: in this folder,
//!
//! ```sh
//! cargo run --release -- --handlers 50,200,500 --runs 5
//! ```
//!
//! prints a table in Markdown. `--help` says what else there is.
//!
//! Each folder in `variants` is a program with the same five endpoints, which have five status codes
//! each. It is copied, and `users_0` in the copy is there as often as makes up the number of
//! handlers. Before anything is measured, each program is started, asked for all of its 25 answers,
//! and, where it documents them, for its OpenAPI document: what is compared does the same.
//!
//! In each round, every variant is measured once before any is measured again, so that what slows
//! the machine down for a while slows them all. Both CPU time (user and system, of cargo and all that
//! it starts) and wall-clock time are measured; where the machine has something else to do, the
//! former is what to go by.

mod cost;
mod http;
mod machine;
mod options;
mod rounds;
mod same_answers;
mod table;
mod variant;
mod workspace;

use std::error::Error;
use std::process::ExitCode;

use options::{HELP, Options};
use rounds::Measured;
use workspace::Workspace;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(mistake) => {
            eprintln!("{mistake}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    let workspace = Workspace::write(options)?;
    let variants = &options.variants;
    let versions = workspace.versions()?;
    if options.ask {
        for variant in variants {
            eprintln!("asking {}", variant.name);
            same_answers::check(&workspace, variant)?;
        }
    }
    let busy_before = machine::load();
    let mut measured = Measured::default();
    for &handlers in &options.handlers {
        measured.checks.insert(handlers, rounds::checks(&workspace, options, handlers)?);
        if options.size {
            measured.sizes.insert(handlers, rounds::sizes(&workspace, options, handlers)?);
        }
    }
    if options.cold > 0 {
        measured.cold = Some(rounds::cold(&workspace, options)?);
    }
    print!("{}", table::write(options, &measured, &versions));
    println!("{}", machine::describe(busy_before)?);
    Ok(())
}
