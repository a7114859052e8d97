//! Measures the compile time of an API in several implementations. In this folder,
//!
//! ```sh
//! cargo run --release -- --handlers 50,200,500 --runs 5
//! ```
//!
//! prints a table in Markdown. `--help` lists the options.
//!
//! Each folder in `variants` is a program with the same five endpoints, which have five status codes
//! each. The program is copied, and its file `users_0` is repeated until there are enough handlers. Before
//! the measurement, each program is started and all of its 25 responses are checked, and its OpenAPI document
//! if it has one. All programs therefore do the same.
//!
//! Each round measures every variant once, so that other load on the machine affects all of them. Both CPU
//! time (user and system, of cargo and its child processes) and wall-clock time are measured. On a busy
//! machine, CPU time is more reliable.

mod cost;
mod http;
mod machine;
mod options;
mod rounds;
mod same_responses;
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
            same_responses::check(&workspace, variant)?;
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
