//! What is reported about an enum of the author whose variants declare their responses.

use super::Message;

pub(crate) fn variant_without_code(name: &str) -> Message {
    Message::new(format!("`{name}` has no status code"))
        .help(format!("write `#[api_responses(500)]` above `{name}`, with the code that it sends"))
}

pub(crate) fn second_code_of_variant() -> Message {
    Message::new("a variant sends one status code")
        .help("remove this one, or write a variant for each code")
}

pub(crate) fn misspelled_variant_attribute(name: &str) -> Message {
    Message::new(format!("`{name}` is not the name of the attribute"))
        .help("write `#[api_responses(…)]`")
}

/// `word` is a method or the name of an option.
pub(crate) fn not_on_variant(word: &str) -> Message {
    Message::new(format!("`{word}` cannot be written on a variant"))
        .help("write the status code only: methods belong to handlers, and options above the enum")
}

pub(crate) fn second_name_of_variant(name: &str) -> Message {
    Message::new(format!("the variant has a name already: `{name}`"))
        .help("remove the name and the `=`")
}

pub(crate) fn code_above_existing_enum() -> Message {
    Message::new("the status codes of this enum are on its variants")
        .help("write it on the variant that sends it: `#[api_responses(404)] NoSuchUser`")
}

pub(crate) fn derive_above_existing_enum() -> Message {
    Message::new("`derive(…)` is for enums that the macro generates")
        .help("write `#[derive(…)]` above the enum")
}

pub(crate) fn attribute_of_variant() -> Message {
    Message::new("this attribute belongs to the variant, not to its status code").help(
        "write it above the variant: `#[cfg(feature = \"…\")] #[api_responses(404)] NoSuchUser`",
    )
}

pub(crate) fn from_in_existing_enum() -> Message {
    Message::new("`#[from]` generates no conversion into an enum of your own").help(
        "write `#[from]` of `thiserror` on the field, `Database(#[from] DbError)`, or \
         `impl From<DbError>`",
    )
}

/// `content` is the type of the content.
pub(crate) fn variant_without_content(name: &str, content: &str) -> Message {
    Message::new(format!("`{name}` has no field for its content")).help(format!(
        "give `{name}` one field, `{name}({content})`, or call the field of the content `body`"
    ))
}

pub(crate) fn variant_without_set(name: &str, set: &str) -> Message {
    Message::new(format!("`{name}` must have exactly one field, which contains the set"))
        .help(format!("write `{name}({set})`"))
}

/// `field` is the header field as a field of the variant.
pub(crate) fn variant_without_field(name: &str, field: &str) -> Message {
    Message::new(format!("`{name}` has no field `{field}`")).help(format!(
        "add the field, or give the header field a constant value: `{field} = \"…\"`"
    ))
}

pub(crate) fn type_of_existing_field(field: &str) -> Message {
    Message::new("the type of this header field is that of the variant's field")
        .help(format!("write `{field}` only"))
}

/// `header` is the name of the header field.
pub(crate) fn variant_needs_header(code: u16, header: &str) -> Message {
    let field = header.to_ascii_lowercase().replace('-', "_");
    let example = match field.as_str() {
        "www_authenticate" => "Bearer",
        "proxy_authenticate" => "Basic",
        "allow" => "GET, POST",
        "upgrade" => "HTTP/2.0",
        _ => "…",
    };
    Message::new(format!("{code} requires the header field `{header}`")).help(format!(
        "write `{code} {{ {field} = \"{example}\" }}`, or give the variant a field `{field}` and \
         write `{code} {{ {field} }}`"
    ))
}

/// `response` is the code with its phrase.
pub(crate) fn success_in_existing_enum(response: &str) -> Message {
    Message::new(format!("{response} is not an error, and this enum is a set of errors"))
        .help("write a code of 400 or above; a redirect needs `#[err]`: `#[err] 303`")
}

/// `response` is the code with its phrase.
pub(crate) fn text_of_failure(response: &str) -> Message {
    Message::new(format!(
        "the text of a {response} is never sent: it could show an attacker how the server works"
    ))
    .help("remove `: Display`: the error is logged with its causes, and the client gets an id")
    .note("RFC 9457 §5")
}
