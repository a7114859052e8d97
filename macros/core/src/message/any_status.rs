//! What is reported about `Upstream = _: Raw`.

use super::Message;

pub(crate) fn any_status_without_name() -> Message {
    Message::new("a response with any status code needs a name for its variant")
        .help("write `Upstream = _: Raw`")
}

/// `name` is that of the variant, if it has one.
pub(crate) fn any_status_needs_raw(name: Option<&str>) -> Message {
    let name = name.unwrap_or("Upstream");
    Message::new("only a complete response can have any status code")
        .help(format!("write `{name} = _: Raw`, or a status code"))
}

pub(crate) fn any_status_of_error() -> Message {
    Message::new("only the response enum of a handler can pass on any status code").help(
        "declare the status codes of these errors, or move `Upstream = _: Raw` to the handler",
    )
}

pub(crate) fn any_status_twice() -> Message {
    Message::new("there is already a response with any status code").help("remove this one")
}
