//! What is reported about examples of contents.

use super::Message;

pub(crate) fn example_needs_text() -> Message {
    Message::new("`#[example]` needs the content in quotes").help(
        "write `#[example = r#\"{\"id\": 1}\"#]`, or several with names: \
         `#[example(first = \"…\", second = \"…\")]`",
    )
}

pub(crate) fn examples_twice() -> Message {
    Message::new("a response has only one `#[example]`")
        .help("write several examples in one: `#[example(first = \"…\", second = \"…\")]`")
}

pub(crate) fn examples_with_one_name(name: &str) -> Message {
    Message::new(format!("two examples have the name `{name}`"))
        .help(format!("give this one another name: `{name}_2 = \"…\"`"))
}

pub(crate) fn example_is_empty() -> Message {
    Message::new("the example is empty")
        .help("write the content that is sent, or remove `#[example]`")
}

/// `fault` says what is wrong, and where.
pub(crate) fn example_is_not_json(media_type: &str, fault: &str) -> Message {
    Message::new(format!("the example is not JSON: {fault}"))
        .help("write it as it is sent: `#[example = r#\"{\"id\": 1}\"#]`")
        .note(format!("the content is sent as `{media_type}`"))
}

/// `response` is a code with its phrase.
pub(crate) fn example_without_content(
    code: u16,
    response: &str,
    may_have_content: bool,
) -> Message {
    let message = Message::new(format!("{response} declares no content for this example"));
    if may_have_content {
        message.help(format!(
            "declare the type of the content, such as `{code}: User`, or remove `#[example]`"
        ))
    } else {
        message.help("remove `#[example]`")
    }
}

/// `response` is a code with its phrase.
pub(crate) fn example_of_fixed_document(response: &str) -> Message {
    Message::new(format!("the content of this {response} is fixed, and documents show it"))
        .help("remove `#[example]`")
}

pub(crate) fn example_without_media_type(code: u16) -> Message {
    Message::new("the media type of this example is not known")
        .help(format!("declare it: `{code}: Raw as \"text/html\"`"))
}

pub(crate) fn example_on_set() -> Message {
    Message::new("`#[example]` belongs to one response, and a set has several")
        .help("write it in the declaration of the set")
}
