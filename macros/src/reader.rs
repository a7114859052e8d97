//! Which program expands the macro.

use std::env;
use std::sync::OnceLock;

use api_responses_macros_core::Reader;

/// The program that expands the macro, by the name of its process, which is read once.
///
/// rust-analyzer expands macros in a process of its own: `rust-analyzer-proc-macro-srv` of the toolchain, or
/// an executable whose name begins with `rust-analyzer`. `cfg(rust_analyzer)` and `cfg(doc)` do not help: in
/// the output, every build would pay for the tokens behind them, and this crate is compiled once for all,
/// without them.
///
/// Only of rustc itself it is known that it reads no documentation. Clippy, for one, has lints about it.
pub(crate) fn reader() -> Reader {
    static READER: OnceLock<Reader> = OnceLock::new();
    *READER.get_or_init(|| {
        let program = env::current_exe().ok();
        let name = program.as_deref().and_then(|program| program.file_stem()?.to_str());
        match name {
            // cargo sets the variable for every target that is a program.
            Some("rustc") if env::var_os("CARGO_BIN_NAME").is_some() => Reader::Program,
            Some("rustc") => Reader::Library,
            Some(name) if name.starts_with("rust-analyzer") => Reader::Editor,
            _ => Reader::Documentation,
        }
    })
}
