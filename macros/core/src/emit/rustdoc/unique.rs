//! Names that are unique in a crate.

use std::collections::HashMap;
use std::sync::Mutex;

/// The name, followed by a number if it has been given before.
///
/// Exported macros are all at the root of their crate, and methods of two blocks in one module can have one name. The
/// compiler expands the items of a crate in one process, and always in the same order.
pub(super) fn unique(name: String) -> String {
    static GIVEN: Mutex<Option<HashMap<String, usize>>> = Mutex::new(None);
    // The same input has the same output everywhere else.
    if !proc_macro::is_available() {
        return name;
    }
    let Ok(mut given) = GIVEN.lock() else { return name };
    let count = given.get_or_insert_default().entry(name.clone()).or_default();
    *count += 1;
    if *count == 1 { name } else { format!("{name}_{count}") }
}
