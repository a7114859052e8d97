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
//!
//! With `--instructions`, it counts the instructions of rustc instead, which do not depend on other load.

mod cost;
mod http;
mod instructions;
mod machine;
mod options;
mod rounds;
mod same_responses;
mod table;
mod variant;
mod workspace;

use std::error::Error;
use std::process::ExitCode;

use options::{HELP, Measure, Options};
use rounds::Measured;
use workspace::Workspace;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

fn main() -> ExitCode {
    if let Some(result) = instructions::replace_rustc() {
        return exit_code(result);
    }
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
    exit_code(run(&options))
}

fn exit_code(result: Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    if !matches!(options.measure, Measure::Times) {
        instructions::require_valgrind()?;
    }
    let workspace = Workspace::write(options)?;
    let variants = &options.variants;
    let versions = workspace.versions()?;
    if let Measure::Macro { limit } = options.measure {
        return compare_with_limit(&workspace, options, limit);
    }
    if options.ask {
        for variant in variants {
            eprintln!("asking {}", variant.name);
            same_responses::check(&workspace, variant)?;
        }
    }
    if matches!(options.measure, Measure::Instructions) {
        let counted = instructions::count(&workspace, options)?;
        print!("{}", table::write_instructions(options, &counted, &versions)?);
        println!("{}", machine::describe(None)?);
        return Ok(());
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

/// Fails if the attribute macro executes more instructions per handler than the limit.
fn compare_with_limit(workspace: &Workspace, options: &Options, limit: u64) -> Result<()> {
    for variant in &options.variants {
        for &handlers in &options.handlers {
            let count = instructions::of_attribute(workspace, variant, handlers)?;
            println!("`#[api_responses]`: {count} instructions per handler, at most {limit}");
            if count > limit {
                return Err("the macro executes more instructions than the limit".into());
            }
        }
    }
    Ok(())
}
