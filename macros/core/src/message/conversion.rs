//! What is reported about errors that become responses: `#[from(…)]`, `Fault`, `errors = …`.

use super::Message;

pub(crate) fn from_twice(from: &str) -> Message {
    Message::new(format!("there is already a conversion from `{from}`"))
        .help("remove it here: `?` cannot choose between two conversions from one type")
}

pub(crate) fn from_parameter() -> Message {
    Message::new(
        "this type uses a generic parameter or `Self`, which is not in scope for the conversion",
    )
    .help("convert the error in the handler: `.map_err(|error| …)?`")
}

pub(crate) fn from_into_generic() -> Message {
    Message::new(
        "this conversion would be ambiguous, because the content depends on a generic parameter of \
         the handler",
    )
    .help("return a `Result` of two enums: its error enum has the conversions")
}

pub(crate) fn from_outside() -> Message {
    Message::new("a response from outside the handler has no variant to convert into")
        .help("remove `#[from]`")
}

/// `what` is a code with its phrase, or the name of a set.
pub(crate) fn from_without_variant(what: &str) -> Message {
    Message::new(format!("no generated enum has a variant for {what} to convert into"))
        .help("remove `#[from]`, or return the generated enum")
}

/// `code` is a code with its phrase.
pub(crate) fn from_on_success(code: &str) -> Message {
    Message::new(format!("{code} is not an error, and `?` converts errors")).help(
        "remove the types: `#[from]` converts the content of the response, or move them to a code \
             of 400 or above",
    )
}

/// `what` is a code with its phrase, or the name of a set.
pub(crate) fn from_without_content(what: &str) -> Message {
    Message::new(format!("there is no content of {what} to convert"))
        .help("write the types that are converted, `#[from(DatabaseError)]`, or remove `#[from]`")
}

pub(crate) fn types_beside_all_sources(set: &str) -> Message {
    Message::new(format!(
        "`#[from] ..{set}` already converts everything that converts into `{set}`"
    ))
    .help(format!(
        "write these types in `#[from(…)]` where `{set}` is declared, or only these types here: \
             `#[from(DatabaseError)] ..{set}`"
    ))
}

pub(crate) fn second_set_of_sources(first: &str) -> Message {
    Message::new(format!("`#[from] ..{first}` already converts all of its sources"))
        .help("name the types that are converted into this set: `#[from(DatabaseError)]`")
        .note("the conversions of two whole sets would overlap")
}

/// `code` is a code with its phrase.
pub(crate) fn from_cannot_fill(code: &str, field: &str) -> Message {
    let name = field.replace('-', "_");
    Message::new(format!("{code} has the field `{name}`, and a conversion has no value for it"))
        .help(format!(
            "give it a constant value, `{name} = \"…\"`, or write the `impl From` yourself and \
             remove `#[from]`"
        ))
}

/// `code` is a code with its phrase.
pub(crate) fn from_cannot_choose(code: &str) -> Message {
    Message::new(format!("{code} has several media types, and a conversion cannot choose one"))
        .help("declare one media type, or write the `impl From` yourself and remove `#[from]`")
}

/// `code` is a code with its phrase.
pub(crate) fn fault_below_500(code: &str) -> Message {
    Message::new(format!("`Fault` is for errors of the server, and {code} is not one"))
        .help(
            "declare it at a code of 500 or above, `500: Fault`; for errors of the client, use \
             `Problem`, which says what is wrong",
        )
        .note("RFC 9110 §15.5, §15.6")
}

pub(crate) fn unused_errors() -> Message {
    Message::new("no declared code is sent in this format").help(
        "remove `errors`, or declare a bare error code, such as `404` or `404: \"No such user.\"`",
    )
}
