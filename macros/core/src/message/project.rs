//! What is reported by the rules of the project settings: the team's own text, the guideline, and the line of the file.

use http_semantics::Method;

use super::{Message, either, quoted};
use crate::field_type;
use crate::model::code_and_phrase;
use crate::settings::{Code, Demand, DemandKind, ProjectLevel};

pub(crate) fn forbidden_code(code: &str, demand: &Demand) -> Message {
    let number = code.split(' ').next().unwrap_or(code);
    let on = match demand.methods.as_slice() {
        [] => String::new(),
        methods => format!(" for {}", either(&names(methods))),
    };
    of(demand, format!("this project does not use {code}{on}"), "remove it".to_owned(), number)
}

/// The project demands one of the header fields in `missing`.
pub(crate) fn missing_header(code: u16, missing: &[&str], demand: &Demand) -> Message {
    let name = missing.first().copied().unwrap_or_default().to_ascii_lowercase();
    let field = match field_type::of_field(&name) {
        Some(typed) => format!("{}: {typed}", name.replace('-', "_")),
        None => format!("\"{name}\": u64"),
    };
    let response = code_and_phrase(code);
    let names = either(&quoted(missing));
    let what = format!("{response} has no {names}, which this project demands");
    of(demand, what, format!("write `{code} {{ {field} }}`"), &code.to_string())
}

pub(crate) fn missing_problem_type(code: u16, pattern: Option<&str>, demand: &Demand) -> Message {
    let example = pattern.unwrap_or("/problems/*").replace("**", "*").replace('*', "no-such-user");
    let what = format!("{code} has no problem type, which this project demands");
    let help = format!("write `#[problem = \"{example}\"] {code}`");
    of(demand, what, help, &code.to_string())
}

pub(crate) fn other_problem_type(
    code: u16,
    problem: &str,
    pattern: &str,
    demand: &Demand,
) -> Message {
    let what = format!(
        "the problem type `{problem}` does not match the pattern `{pattern}` of this project"
    );
    let example = pattern.replace("**", "*").replace('*', "no-such-user");
    of(demand, what, format!("write a type such as `{example}`"), &code.to_string())
}

pub(crate) fn other_media_type(
    code: &str,
    media_type: &str,
    any_of: &[String],
    demand: &Demand,
) -> Message {
    let what = format!("this project does not send {code} as `{media_type}`");
    let number = code.split(' ').next().unwrap_or(code);
    of(demand, what, format!("send it as {}", either(&quoted(any_of))), number)
}

/// The project demands one of the codes in `missing`, which the `sets` have. `first` is the code of the first response,
/// which can override the rule.
pub(crate) fn missing_code(
    missing: &[Code],
    sets: &[&str],
    first: u16,
    demand: &Demand,
) -> Message {
    let described: Vec<String> = missing.iter().map(|code| code.described()).collect();
    let extractor = match &demand.kind {
        DemandKind::Require { extractor, .. } => extractor.as_deref(),
        _ => None,
    };
    let whose = match (demand.methods.as_slice(), extractor) {
        ([], None) => "every endpoint".to_owned(),
        ([], Some(extractor)) => format!("every endpoint with `{extractor}`"),
        (methods, None) => format!("every endpoint with {}", either(&names(methods))),
        (methods, Some(extractor)) => {
            format!("every endpoint with {} and `{extractor}`", either(&names(methods)))
        }
    };
    let what =
        format!("{} is not declared, which this project demands of {whose}", either(&described));
    let codes = missing.iter().map(|code| code.example().to_string());
    let sets = sets.iter().map(|set| format!("..{set}"));
    let ways: Vec<String> = codes.chain(sets).collect();
    let help = format!("add {}", either(&quoted(&ways)));
    of(demand, what, help, &first.to_string())
}

pub(crate) fn missing_outside(missing: &str, first: u16, demand: &Demand) -> Message {
    let what = format!("`outside({missing})` is not declared, which this project demands");
    of(demand, what, format!("add `outside({missing})`"), &first.to_string())
}

pub(crate) fn set_without_code(set: &str, code: &str, place: &str) -> Message {
    Message::new(format!("`{set}` does not declare {code}, which {place} says"))
        .help("declare the code, or correct the line below `[sets]`")
}

/// A warning about a rule of HTTP whose level the project has set to `deny`.
pub(crate) fn denied(message: Message, lint_name: &str, place: &str) -> Message {
    let allow = format!("#[allow(http::{lint_name})]");
    let with_reason = format!("#[allow(http::{lint_name}, reason = \"…\")]");
    let Message { what, help, note } = message;
    let level = format!("denied in {place}");
    Message {
        what,
        help: help.map(|help| help.replace(&allow, &with_reason)),
        note: Some(note.map_or_else(|| level.clone(), |note| format!("{note}; {level}"))),
    }
}

/// `help` is what to write if the team has no text of its own. `code` is that of an override.
fn of(demand: &Demand, what: String, help: String, code: &str) -> Message {
    let help = demand.help.clone().unwrap_or(help);
    let name = demand.lint_name();
    let reason = match demand.level {
        ProjectLevel::Deny => ", reason = \"…\"",
        ProjectLevel::Warn | ProjectLevel::Allow => "",
    };
    let source = demand.source.as_ref().map_or_else(String::new, |source| format!(": {source}"));
    Message::new(what)
        .help(format!(
            "{help}, or if this is intended, write `#[allow(http::{name}{reason})] {code}`"
        ))
        .note(format!("rule `{}`, {}{source}", demand.name, demand.place.described()))
}

fn names(methods: &[Method]) -> Vec<String> {
    methods.iter().map(ToString::to_string).collect()
}
