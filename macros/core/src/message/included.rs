//! What a declaration and the sets that it includes say of each other.
//!
//! The texts with `{}` are for constants, which put the status code there; rustc wraps them in words
//! of its own, so they have no `help:` lines.

use http_semantics::{Method, Verdict};

use super::{Message, meaningless_code};

pub(crate) fn name_of_set_twice(name: &str) -> Message {
    Message::new(format!("two responses are called `{name}`"))
        .help(format!("name the variant that holds this set: `Auth = ..auth::{name}`"))
}

pub(crate) fn set_twice(name: &str) -> Message {
    Message::new(format!("`{name}` is taken in twice")).help("leave one of them out")
}

pub(crate) fn set_holds_itself(name: &str) -> Message {
    Message::new(format!("`{name}` would hold itself")).help("leave it out: a set holds other sets")
}

pub(crate) fn name_of_set_without_variant() -> Message {
    Message::new("what is answered outside the handler has no variant to be named")
        .help("leave the name out: `outside(..JsonRejection)`")
}

pub(crate) fn problem_on_set() -> Message {
    Message::new("a set is several responses, each with its own problem type")
        .help("write `#[problem]` above the codes of the set, where it is declared")
}

pub(crate) fn err_on_set() -> Message {
    Message::new("a set belongs to the errors already").help(
        "leave `#[err]` out: it is for an enum of responses that stands in a `Result` with the set",
    )
}

pub(crate) fn set_below_400(set: &str) -> String {
    format!(
        "`{set}` declares {{}}, and a set holds errors only: their codes begin at 400. Return what \
         `{set}` is, or declare the codes themselves"
    )
}

pub(crate) fn code_in_set_too(set: &str) -> String {
    format!(
        "{{}} is declared here and by `{set}`: leave it out here, or give the case a name: \
         `OfOurOwn = {{}}`"
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
        "{what}; `{set}` declares it: declare the codes of `{set}` that suit in its place, or part \
         the set in two"
    )
}

pub(crate) fn set_not_returned(set: &str, returned: &str) -> String {
    format!(
        "`{set}` declares {{}}, and `{returned}` does not have it: declare {{}} there too, or return \
         `{set}`"
    )
}

pub(crate) fn returned_but_undeclared(returned: &str) -> String {
    format!("`{returned}` answers {{}}, which is not declared: declare `..{returned}`")
}
