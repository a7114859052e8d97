//! What is reported about the project settings. `place` is the file, and the line where there is one.

use super::{Message, either};

pub(crate) fn unknown_setting(place: &str, key: &str) -> Message {
    Message::new(format!("{place}: there is no setting `{key}`"))
        .help("the settings are `errors`, `lang` and `decode`")
}

/// `known` are the tags to choose from.
pub(crate) fn unknown_language_of_project(place: &str, tag: &str, known: &[&str]) -> Message {
    let known: Vec<String> = known.iter().map(|tag| format!("`lang = \"{tag}\"`")).collect();
    Message::new(format!("{place}: documentation in the language `{tag}` is not supported"))
        .help(format!("write {}", either(&known)))
}

pub(crate) fn not_a_setting(place: &str) -> Message {
    Message::new(format!("{place}: a setting is a name and a string"))
        .help("write one setting a line, such as `errors = \"shop::ApiError\"`")
}

pub(crate) fn setting_twice(place: &str, key: &str) -> Message {
    Message::new(format!("{place}: `{key}` is given twice")).help("remove one of them")
}

pub(crate) fn unreadable_settings(place: &str, reason: &str) -> Message {
    Message::new(format!("{place}: the file cannot be read: {reason}"))
        .help("make sure that the file can be opened and contains UTF-8 text")
}

pub(crate) fn setting_needs_type(place: &str) -> Message {
    Message::new(format!("{place}: the value of `errors` is not a type")).help(
        "write a path that is valid in every module of the package, such as \
         `errors = \"shop::ApiError\"`",
    )
}
