//! Who is expanding.

use std::env;
use std::sync::OnceLock;

/// Whether it is rust-analyzer, which expands in a process of its own: `rust-analyzer-proc-macro-srv`
/// of the toolchain, or an executable of its own name.
///
/// `cfg(rust_analyzer)` cannot tell: in the output it would cost every build the tokens behind it, and
/// this crate is compiled once, without it, for both. The process is asked once.
pub(crate) fn is_expanding() -> bool {
    static IS_EXPANDING: OnceLock<bool> = OnceLock::new();
    *IS_EXPANDING.get_or_init(|| {
        let program = env::current_exe().ok();
        let name = program.as_deref().and_then(|program| program.file_name()?.to_str());
        name.is_some_and(|name| name.starts_with("rust-analyzer"))
    })
}
