//! What is reported about included sets.
//!
//! The functions that return a `String` are for assertions in constants, which replace `{}` by the status
//! code. rustc prints these texts inside a message of its own, so they have no `help:` line.

use http_semantics::{Method, Verdict};

use super::rule::sections;
use super::{Message, meaningless_code};
use crate::model::code_and_phrase;

/// `path` is the set as it is written.
pub(crate) fn name_of_set_twice(name: &str, path: &str) -> Message {
    Message::new(format!("two variants have the name `{name}`"))
        .help(format!("give the variant of this set another name: `Other{name} = ..{path}`"))
}

pub(crate) fn set_twice(name: &str) -> Message {
    Message::new(format!("`{name}` is included twice")).help("remove one of them")
}

/// `codes` are those of both.
pub(crate) fn part_twice(name: &str, codes: &[u16]) -> Message {
    Message::new(format!("`{name}` is included twice"))
        .help(format!("write all codes at one place: `..{name}({})`", list(codes)))
}

pub(crate) fn empty_part(name: &str) -> Message {
    Message::new("the list of codes is empty").help(format!(
        "write the codes of `{name}` that can occur here, `..{name}(404)`, or include all of them: \
         `..{name}`"
    ))
}

pub(crate) fn part_needs_codes(name: &str) -> Message {
    Message::new(format!("expected a status code of `{name}`"))
        .help(format!("a part of a set is a list of status codes: `..{name}(404, 409)`"))
}

pub(crate) fn code_of_part_twice(code: u16) -> Message {
    Message::new(format!("{code} is in this list twice")).help("remove one of them")
}

pub(crate) fn success_in_part(name: &str, code: u16) -> Message {
    Message::new(format!("{} is not an error", code_and_phrase(code)))
        .help(format!("declare {code} itself, and of `{name}` only codes of 300 and above"))
}

pub(crate) fn code_of_part_too(name: &str, code: u16) -> Message {
    Message::new(format!("{code} is declared here and as a part of `{name}`"))
        .help(format!("remove it from one of them, or give it a name: `OurOwnCase = {code}`"))
}

pub(crate) fn unsuited_code_of_part(
    name: &str,
    methods: &[Method],
    code: u16,
    verdict: &Verdict,
) -> Message {
    Message::new(meaningless_code(methods, code, verdict))
        .help(format!("remove {code} from the codes of `{name}`"))
        .rule(verdict.rule, &sections(verdict))
}

/// For an assertion in a constant, about one code of a part.
pub(crate) fn code_not_in_set(name: &str, code: u16) -> String {
    format!("`{name}` does not declare {code}: remove it here, or declare it for `{name}`")
}

fn list(codes: &[u16]) -> String {
    codes.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")
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
        "`{set}` declares {{}}, but an included set has only errors and redirects, with codes of 300 \
         and above: return `{set}` itself, or declare its codes here"
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
        "{what}; `{set}` declares it: include only the suitable codes, as in `..{set}(404)`, or split \
         the set in two"
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
