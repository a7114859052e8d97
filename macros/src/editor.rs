//! Whether rust-analyzer expands the macro.

use std::env;
use std::sync::OnceLock;

/// Whether rust-analyzer expands the macro. It does so in a process of its own: `rust-analyzer-proc-macro-srv`
/// of the toolchain, or an executable whose name begins with `rust-analyzer`.
///
/// `cfg(rust_analyzer)` does not help. In the output, every build would pay for the tokens behind it, and this
/// crate is compiled once for both, without the `cfg`. The name of the process is read once.
pub(crate) fn is_expanding() -> bool {
    static IS_EXPANDING: OnceLock<bool> = OnceLock::new();
    *IS_EXPANDING.get_or_init(|| {
        let program = env::current_exe().ok();
        let name = program.as_deref().and_then(|program| program.file_name()?.to_str());
        name.is_some_and(|name| name.starts_with("rust-analyzer"))
    })
}
