//! What is reported about `#[relay(…)]`.

use super::Message;

pub(crate) fn relay_needs_types() -> Message {
    Message::new("`#[relay]` needs types with a status code")
        .help("name them: `#[relay(actix_web::Error)] 500: Fault`")
}

pub(crate) fn relay_on_set(set: &str) -> Message {
    Message::new(format!("`{set}` has its own variants, which this declaration cannot construct"))
        .help("move `#[relay(…)]` to a code of 500 or above, such as `500: Fault`")
}

pub(crate) fn relay_in_existing_enum() -> Message {
    Message::new("`#[relay]` is for generated enums, whose variants it constructs")
        .help("write an `impl From` for this enum, which matches the status code")
}

/// `code` is a code with its phrase.
pub(crate) fn relay_without_variant(code: &str) -> Message {
    Message::new(format!("no generated enum has a variant for {code} to relay into"))
        .help("remove `#[relay]`, or return the generated enum")
}

/// `code` is a code with its phrase.
pub(crate) fn relay_below_500(code: &str) -> Message {
    Message::new(format!(
        "an undeclared status code is a failure of the server, and {code} is not one"
    ))
    .help("move `#[relay(…)]` to a code of 500 or above, such as `500: Fault`")
}

pub(crate) fn relay_needs_fault(code: u16) -> Message {
    Message::new("an undeclared response has no value for this content")
        .help(format!("write `{code}: Fault`, which takes any error, or `{code}` without content"))
}

pub(crate) fn relay_is_meant(from: &str) -> Message {
    Message::new(format!("`{from}` has a status code, which `#[from]` would replace"))
        .help(format!(
            "write `#[relay({from})]`: a declared status code is kept, and any other becomes this response"
        ))
}
