//! Tests of the attribute in rust-analyzer.
//!
//! ```sh
//! cargo run -p api-responses-editor-tests -- path/to/rust-analyzer
//! ```
//!
//! This needs the sources of the standard library: the component `rust-src`, or the folder `library` in the
//! variable `RUST_LIBRARY_SRC`.

mod completion;
mod document;
mod navigation;
mod server;
mod typing;

use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;

use document::Document;
use server::Server;

type Case = (&'static str, fn(&mut Document));

fn main() -> ExitCode {
    let program = env::args().nth(1).unwrap_or_else(|| "rust-analyzer".to_owned());
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace =
        package.ancestors().nth(2).expect("the package is two folders below the workspace");
    let server = Server::start(&program, workspace);
    let mut document = Document::open(server, &package.join("fixture/lib.rs"));
    let (mut passed, mut failed) = (0, 0);
    for (name, case) in navigation::CASES.iter().chain(completion::CASES).chain(typing::CASES) {
        let outcome = catch_unwind(AssertUnwindSafe(|| case(&mut document)));
        let (count, word) =
            if outcome.is_ok() { (&mut passed, "ok") } else { (&mut failed, "FAILED") };
        *count += 1;
        println!("test {name} ... {word}");
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
