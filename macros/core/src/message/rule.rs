//! What the rules of HTTP report.

use http_semantics::rules::{
    METHODS_ARE_DECLARED, OVERRIDES_ARE_NEEDED, REGISTERED_CODES_ONLY,
    RESPONSES_HAVE_DISTINCT_NAMES, STATUS_CODES_ARE_100_TO_599, STATUS_CODES_ARE_ENFORCED,
};
use http_semantics::{Finding, Level, Method, Rule, Sender, Unregistered, Verdict};

use super::{Message, either, quoted};
use crate::model::code_and_phrase;

/// What a message offers in place of a status code.
pub(crate) struct Remedy {
    /// Other status codes, best first.
    pub(crate) codes: Vec<u16>,
    /// Methods that the code suits; at most two.
    pub(crate) methods: Vec<Method>,
    /// Whether the response can be declared as one from outside the handler.
    pub(crate) outside: bool,
}

pub(crate) fn meaningless(
    methods: &[Method],
    code: u16,
    verdict: &Verdict,
    remedy: &Remedy,
) -> Message {
    Message::new(meaningless_code(methods, code, verdict))
        .help(instead(code, remedy))
        .rule(verdict.rule, &sections(verdict))
}

/// `GET never answers 201 Created: a safe method creates nothing`
pub(crate) fn meaningless_code(methods: &[Method], code: u16, verdict: &Verdict) -> String {
    let response = code_and_phrase(code);
    let what = match methods {
        _ if verdict.sender == Sender::Connection => {
            format!("a handler never sends {response}")
        }
        _ if methods.len() == Method::ALL.len() => format!("no method answers {response}"),
        [only] => format!("{only} never answers {response}"),
        _ => format!("{} never answer {response}", super::all(&names(methods))),
    };
    format!("{what}: {}", verdict.because)
}

pub(crate) fn discouraged(
    methods: &[Method],
    code: u16,
    verdict: &Verdict,
    remedy: &Remedy,
) -> Message {
    let response = code_and_phrase(code);
    let what = match methods {
        _ if verdict.sender != Sender::Handler => format!("a handler seldom sends {response}"),
        [only] => format!("{only} seldom answers {response}"),
        _ => format!("{response} is seldom the right response"),
    };
    Message::new(format!("{what}: {}", verdict.because))
        .help(format!("{}, or {}", instead(code, remedy), intended(verdict.rule, code)))
        .rule(verdict.rule, &sections(verdict))
}

/// The RFCs that a verdict cites, or else those of its rule. A citation can also contain
/// implementations and guidelines, as evidence.
pub(super) fn sections(verdict: &Verdict) -> String {
    let is_rfc = |source: &&str| source.starts_with("RFC ");
    let sections: Vec<&str> = verdict.citation.split("; ").filter(is_rfc).collect();
    if sections.is_empty() { verdict.rule.citation.to_owned() } else { sections.join(", ") }
}

/// What to write in place of a code that does not suit.
fn instead(code: u16, remedy: &Remedy) -> String {
    let Remedy { codes, methods, outside } = remedy;
    let mut ways = Vec::new();
    if *outside {
        ways.push(format!("write `outside({code})` if the handler does not send it"));
    }
    if !codes.is_empty() {
        let codes = either(&quoted(codes));
        ways.push(if ways.is_empty() { format!("write {codes}") } else { codes });
    }
    if !methods.is_empty() {
        ways.push(format!("declare the handler as {}", either(&names(methods))));
    }
    if ways.is_empty() {
        return "remove it".to_owned();
    }
    ways.join(", or ")
}

fn names(methods: &[Method]) -> Vec<String> {
    methods.iter().map(ToString::to_string).collect()
}

/// How to declare a response in spite of a warning.
fn intended(rule: &Rule, code: u16) -> String {
    format!("if this is intended, write `#[allow(http::{})] {code}`", rule.lint_name())
}

/// A rule about responses supplies both texts.
pub(crate) fn finding(finding: &Finding<'_>, code: u16) -> Message {
    let help = match finding.level {
        Level::Warning => format!("{}, or {}", finding.help(), intended(finding.rule, code)),
        _ => finding.help().to_string(),
    };
    Message::new(finding.what().to_string()).help(help).rule(finding.rule, finding.rule.citation)
}

pub(crate) fn method_unknown() -> Message {
    Message::new("no method is declared, so the status codes cannot be checked against it")
        .help(
            "write the method first, `GET, 200, …`, or `ANY` for every method; above a route \
             attribute, the method is taken from it",
        )
        .rule(&METHODS_ARE_DECLARED, METHODS_ARE_DECLARED.citation)
}

pub(crate) fn status_changed_by(changer: &str, enumeration: &str) -> Message {
    Message::new(format!(
        "`{changer}` can change the status code of `{enumeration}`, so its codes are not enforced"
    ))
    .help(format!("return `{enumeration}` without it: each variant has its status code"))
    .rule(&STATUS_CODES_ARE_ENFORCED, STATUS_CODES_ARE_ENFORCED.citation)
}

pub(crate) fn any_status_as_error(error: &str) -> Message {
    Message::new(format!("`{error}` can send any status code, so no code is enforced"))
        .help("return the generated error enum, a set, or an error type that declares its codes")
        .rule(&STATUS_CODES_ARE_ENFORCED, STATUS_CODES_ARE_ENFORCED.citation)
}

pub(crate) fn unregistered(code: u16, known: Option<&Unregistered>) -> Message {
    let class = code / 100 * 100;
    let what = format!("{code} is not a registered status code; clients treat it as {class}");
    let (instead, name) = match known {
        Some(known) => (format!("write {}", known.remedy), variant_name(known.name)),
        // An interim response is never the response of a handler.
        None if class == 100 => ("remove it".to_owned(), "OurOwnCase".to_owned()),
        None => (
            format!("write `{class}`, and tell the cases apart in the content"),
            "OurOwnCase".to_owned(),
        ),
    };
    let overridden = format!("`#[allow(http::unregistered, reason = \"…\")] {name} = {code}`");
    Message::new(what)
        .help(format!("{instead}, or {overridden}"))
        .rule(&REGISTERED_CODES_ONLY, REGISTERED_CODES_ONLY.citation)
}

/// `Page Expired` → `PageExpired`, if the words can be a name.
fn variant_name(words: &str) -> String {
    let words = words.split(['/', '(']).next().unwrap_or_default();
    let is_name = words
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || " -".contains(character));
    let name: String = words
        .split([' ', '-'])
        .map(|word| {
            word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default()
        })
        .collect();
    if is_name && !name.is_empty() { name } else { "OurOwnCase".to_owned() }
}

pub(crate) fn unregistered_without_name(code: u16) -> Message {
    Message::new(format!("{code} has no registered phrase, so its variant has no name"))
        .help(format!("give it a name: `PageExpired = {code}`"))
        .rule(&REGISTERED_CODES_ONLY, REGISTERED_CODES_ONLY.citation)
}

pub(crate) fn out_of_range(written: &str) -> Message {
    Message::new(format!("{written} is not a status code"))
        .help("write a number from 100 to 599")
        .rule(&STATUS_CODES_ARE_100_TO_599, STATUS_CODES_ARE_100_TO_599.citation)
}

pub(crate) fn code_twice(code: u16) -> Message {
    let (one, other) = match code {
        409 => ("EmailTaken", "NameTaken"),
        200..=399 => ("Running", "Done"),
        _ => ("NoUser", "NoOrder"),
    };
    // A quoted text is for errors only.
    let text = if code < 400 { "" } else { ": \"…\"" };
    Message::new(format!("{code} is declared twice"))
        .help(format!(
            "declare it once, or name the cases: `{one} = {code}{text}, {other} = {code}{text}`"
        ))
        .rule(&RESPONSES_HAVE_DISTINCT_NAMES, RESPONSES_HAVE_DISTINCT_NAMES.citation)
}

pub(crate) fn header_value_breaks_rule(
    name: &str,
    fault: &str,
    remedy: &str,
    rule: &Rule,
) -> Message {
    Message::new(format!("this is not a value of `{name}`: {fault}"))
        .help(format!("write {remedy}"))
        .rule(rule, rule.citation)
}

pub(crate) fn override_of_nothing(name: &str, code: u16) -> Message {
    Message::new(format!("`http::{name}` overrides nothing here"))
        .help(format!("remove it: {code} breaks no rule that it names"))
        .rule(&OVERRIDES_ARE_NEEDED, "")
}

pub(crate) fn override_of_nothing_in_set(name: &str) -> Message {
    Message::new(format!("`http::{name}` overrides nothing here"))
        .help(
            "remove it, or write it above the code where the set is declared; a set can override \
         `http::meaningless` and its rules only",
        )
        .rule(&OVERRIDES_ARE_NEEDED, "")
}

pub(crate) fn override_without_reason(name: &str) -> Message {
    Message::new(format!("`http::{name}` needs a `reason`: it overrides an error")).help(format!(
        "write the reason for the readers of the documentation: \
         `#[allow(http::{name}, reason = \"v1 clients poll on it\")]`"
    ))
}

pub(crate) fn empty_reason() -> Message {
    Message::new("this reason is empty").help("write why the rule does not apply here")
}

pub(crate) fn unknown_rule(name: &str, nearest: Option<&str>, groups: &[String]) -> Message {
    let message = Message::new(format!("there is no rule `http::{name}`"));
    match nearest {
        Some(nearest) => message.help(format!("write `http::{nearest}`")),
        None => message.help(format!(
            "write the name of a rule, or of a group: {}",
            either(&quoted(groups.iter().map(|group| format!("http::{group}"))))
        )),
    }
}

pub(crate) fn rule_without_override(rule: &Rule) -> Message {
    Message::new(format!("the rule `{}` cannot be overridden", rule.name))
        .help("remove the `allow`, and correct the declaration")
        .rule(rule, rule.citation)
}
