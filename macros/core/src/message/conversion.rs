//! What becomes of the errors of others: `#[from(…)]`, `Fault`, `errors = …`.

use super::Message;
use crate::model::Response;
use crate::readable::readable;
use crate::settings::{Mistake, ProjectSettings, What};
use crate::syntax::entry::WrittenType;

pub(crate) fn from_twice(from: &WrittenType) -> Message {
    let name = readable(&from.tokens);
    Message::new(format!("`{name}` is converted already"))
        .help("leave it out here: `?` cannot choose between two conversions of one type")
}

pub(crate) fn from_parameter() -> Message {
    Message::new("this depends on a parameter of the handler, which nothing beside it knows")
        .help("convert it in the handler: `.map_err(|error| …)?`")
}

pub(crate) fn from_into_generic() -> Message {
    Message::new(
        "this cannot be told from the content, which depends on a parameter of the handler",
    )
    .help("return a `Result` of two enums: its error half has the conversions")
}

pub(crate) fn from_outside() -> Message {
    Message::new("what is answered outside the handler is made by nobody here")
        .help("leave `#[from]` out")
}

/// `what` is a code with its phrase, or the name of a set.
pub(crate) fn from_without_variant(what: &str) -> Message {
    Message::new(format!("no generated enum has a variant for {what} that this could become"))
        .help("leave `#[from]` out, or return the generated enum")
}

pub(crate) fn from_on_success(response: &Response) -> Message {
    let code = response.code_and_phrase();
    Message::new(format!("{code} is no error, and `?` converts errors"))
        .help("leave `#[from]` out, or move it above a code from 400 on")
}

pub(crate) fn from_cannot_fill(response: &Response, field: &str) -> Message {
    let code = response.code_and_phrase();
    let name = field.replace('-', "_");
    Message::new(format!("{code} has the field `{name}`, which a conversion cannot fill")).help(
        format!(
            "give it a constant value: `{name} = \"…\"`, or write the `impl From` by hand, without \
             `#[from]`"
        ),
    )
}

pub(crate) fn fault_below_500(response: &Response) -> Message {
    let code = response.code_and_phrase();
    Message::new(format!("a `Fault` is the server's own, and {code} says that it is not"))
        .help("declare it at a code from 500 on: `500: Fault`; for the client's own, `Problem` says what is wrong")
        .note("RFC 9110 §15.5, §15.6")
}

/// For a line of the file that a whole crate follows.
pub(crate) fn in_settings(mistake: &Mistake) -> Message {
    let (what, help) = match &mistake.what {
        What::UnknownKey(key) => {
            (format!("there is no convention `{key}`"), "there are `errors` and `lang`")
        }
        What::UnknownLanguage(tag) => (
            format!("`{tag}` is not a language of the documentation"),
            "there are `en` and `zh-CN`",
        ),
        What::NotAPair => (
            "a convention is a name and a text".to_owned(),
            "write one a line, such as `errors = \"shop::ApiError\"`",
        ),
        What::Twice(key) => (format!("`{key}` is given twice"), "leave one of them out"),
        What::Unreadable(reason) => {
            (format!("the file cannot be read: {reason}"), "make it a text that can be read")
        }
    };
    Message::new(format!("{mistake}: {what}")).help(help)
}

pub(crate) fn setting_needs_type() -> Message {
    Message::new(format!("{}: the value of `errors` is no type", ProjectSettings::FILE)).help(
        "write the path of one from anywhere in the package, such as `errors = \"shop::ApiError\"`",
    )
}

pub(crate) fn unused_errors() -> Message {
    Message::new("no declared code is sent in this format")
        .help("leave `errors` out, or declare a bare error code, such as `404` or `404: \"No such user.\"`")
}
