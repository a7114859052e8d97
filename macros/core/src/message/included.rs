//! What is reported about included sets.
//!
//! The functions that return a `String` are for assertions in constants, which replace `{}` by the status
//! code. rustc prints these texts inside a message of its own, so they have no `help:` line.

use http_semantics::{Method, Verdict};

use super::{Message, meaningless_code};

/// `path` is the set as it is written.
pub(crate) fn name_of_set_twice(name: &str, path: &str) -> Message {
    Message::new(format!("two variants have the name `{name}`"))
        .help(format!("give the variant of this set another name: `Other{name} = ..{path}`"))
}

pub(crate) fn set_twice(name: &str) -> Message {
    Message::new(format!("`{name}` is included twice")).help("remove one of them")
}

pub(crate) fn set_holds_itself(name: &str) -> Message {
    Message::new(format!("`{name}` cannot include itself")).help("remove it")
}

pub(crate) fn name_of_set_without_variant() -> Message {
    Message::new("a set in `outside(…)` has no variant to name")
        .help("remove the name: `outside(..JsonRejection)`")
}

pub(crate) fn problem_on_set() -> Message {
    Message::new("each response of a set has its own problem type")
        .help("write `#[problem]` at the codes where the set is declared")
}

pub(crate) fn err_on_set() -> Message {
    Message::new("an included set is always part of the error enum").help(
        "remove `#[err]`: on a set, it is for an empty enum that methods return in a `Result` with \
         the set",
    )
}

pub(crate) fn set_below_300(set: &str) -> String {
    format!(
        "`{set}` declares {{}}, but an included set has only errors and redirects: \
         return `{set}` itself, or declare its codes here"
    )
}

pub(crate) fn code_in_set_too(set: &str) -> String {
    format!(
        "{{}} is declared here and by `{set}`: remove it here, or give it a name: \
         `OurOwnCase = {{}}`"
    )
}

pub(crate) fn unsuited_code_of_set(
    set: &str,
    methods: &[Method],
    code: u16,
    verdict: &Verdict,
) -> String {
    let what = meaningless_code(methods, code, verdict);
    format!(
        "{what}; `{set}` declares it: declare the suitable codes of `{set}` here instead of the set, \
         or split the set in two"
    )
}

pub(crate) fn set_not_returned(set: &str, returned: &str) -> String {
    format!(
        "`{set}` declares {{}}, but `{returned}` does not: declare {{}} there too, or return `{set}`"
    )
}

pub(crate) fn returned_but_undeclared(returned: &str) -> String {
    format!("`{returned}` can send {{}}, which is not declared: declare `..{returned}`")
}
