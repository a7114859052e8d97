//! What is reported about the file with the project settings. `place` is the file, and the line where there is one.

use super::{Message, either, quoted};

/// What is known is offered: the nearest, or else all.
fn nearest_or_all(nearest: Option<&str>, known: &[&str], what: &str) -> String {
    match nearest {
        Some(nearest) => format!("write `{nearest}`"),
        None => format!("{what} {}", super::all(&quoted(known))),
    }
}

pub(crate) fn unknown_setting(
    place: &str,
    key: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> Message {
    Message::new(format!("{place}: there is no setting `{key}`")).help(nearest_or_all(
        nearest,
        known,
        "the settings here are",
    ))
}

pub(crate) fn unknown_table(
    place: &str,
    name: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> Message {
    let message = Message::new(format!("{place}: there is no table `[{name}]`"));
    message.help(nearest_or_all(nearest, known, "the tables are"))
}

pub(crate) fn not_toml(place: &str, expected: &str) -> Message {
    Message::new(format!("{place}: this line cannot be read")).help(expected)
}

pub(crate) fn setting_twice(place: &str, key: &str) -> Message {
    Message::new(format!("{place}: `{key}` is given twice")).help("remove one of them")
}

pub(crate) fn wrong_value_of_setting(place: &str, key: &str, expected: &str) -> Message {
    Message::new(format!("{place}: the value of `{key}` cannot be read"))
        .help(format!("write {expected}"))
}

pub(crate) fn missing_setting(place: &str, table: &str, keys: &str) -> Message {
    Message::new(format!("{place}: `{table}` is not complete")).help(format!("add {keys}"))
}

/// `known` are the tags to choose from.
pub(crate) fn unknown_language_of_project(place: &str, tag: &str, known: &[&str]) -> Message {
    let known: Vec<String> = known.iter().map(|tag| format!("`lang = \"{tag}\"`")).collect();
    Message::new(format!("{place}: documentation in the language `{tag}` is not supported"))
        .help(format!("write {}", either(&known)))
}

pub(crate) fn unknown_method_of_project(
    place: &str,
    word: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> Message {
    Message::new(format!("{place}: there is no method `{word}`")).help(nearest_or_all(
        nearest,
        known,
        "the methods are",
    ))
}

pub(crate) fn unknown_level(
    place: &str,
    word: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> Message {
    Message::new(format!("{place}: there is no level `{word}`")).help(nearest_or_all(
        nearest,
        known,
        "the levels are",
    ))
}

pub(crate) fn not_a_code_of_project(place: &str, written: &str) -> Message {
    Message::new(format!("{place}: `{written}` is not a status code"))
        .help("write a number from 100 to 599, or a class such as `\"4xx\"`")
}

pub(crate) fn name_of_project_rule(place: &str, name: &str) -> Message {
    Message::new(format!("{place}: `{name}` cannot be the name of a rule"))
        .help("write it in kebab case, such as `no-teapots`, which an entry overrides as `http::no_teapots`")
}

pub(crate) fn name_of_http_rule(place: &str, name: &str) -> Message {
    Message::new(format!("{place}: `{name}` is the name of a rule of HTTP"))
        .help("choose another name, or set the level of that rule below `[rules]`")
}

pub(crate) fn unknown_rule_of_project(place: &str, name: &str, nearest: Option<&str>) -> Message {
    let message = Message::new(format!("{place}: there is no rule `{name}`"));
    match nearest {
        Some(nearest) => message.help(format!("write `{nearest}`")),
        None => message.help("`cargo api-responses rules` lists the rules"),
    }
}

pub(crate) fn level_of_error(place: &str, name: &str) -> Message {
    let lint_name = name.replace('-', "_");
    Message::new(format!("{place}: `{name}` is an error by the specifications")).help(format!(
        "remove it, and override the rule at the entry, with a reason for the readers of the \
             documentation: `#[allow(http::{lint_name}, reason = \"…\")]`"
    ))
}

pub(crate) fn level_of_unreported(place: &str, name: &str) -> Message {
    Message::new(format!("{place}: nothing is reported about `{name}`, so it has no level"))
        .help("remove it")
}

pub(crate) fn unknown_profile(
    place: &str,
    name: &str,
    nearest: Option<&str>,
    known: &[&str],
) -> Message {
    let message = Message::new(format!("{place}: there is no profile `{name}`"));
    match nearest {
        Some(nearest) => message.help(format!("write `{nearest}`")),
        None => message.help(format!(
            "write {}, or the path of a file, such as `\"../api-profile.toml\"`",
            either(&quoted(known))
        )),
    }
}

pub(crate) fn unreadable_profile(place: &str, path: &str, reason: &str) -> Message {
    Message::new(format!("{place}: the profile `{path}` cannot be read: {reason}"))
        .help("write a path relative to the folder of this file")
}

pub(crate) fn cyclic_profile(place: &str, path: &str) -> Message {
    Message::new(format!("{place}: the profile `{path}` starts from itself"))
        .help("remove `profile` from one of the files")
}

pub(crate) fn unreadable_settings(place: &str, reason: &str) -> Message {
    Message::new(format!("{place}: the file cannot be read: {reason}"))
        .help("make sure that the file can be opened and contains UTF-8 text")
}

pub(crate) fn setting_needs_path(place: &str, key: &str) -> Message {
    let (what, example) = match key {
        "crate" => ("a path", "crate = \"shop::api_responses\""),
        _ => ("a type", "errors = \"shop::ApiError\""),
    };
    Message::new(format!("{place}: the value of `{key}` is not {what}")).help(format!(
        "write a path that is valid in every module of the package, such as `{example}`"
    ))
}
