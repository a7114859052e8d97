//! What is reported about members of problem documents.

use super::Message;

/// `field` is the name of the field, or its number in a tuple.
pub(crate) fn member_needs_name(field: &str, is_number: bool) -> Message {
    if is_number {
        return Message::new("a field without a name needs a name in the document")
            .help(format!("write the name of the member: `{field} as \"seats\"`"));
    }
    Message::new("expected `member`, or the name of the member")
        .help(format!("write `{field} as member`, or `{field} as \"anotherName\"`"))
}

pub(crate) fn member_without_variant() -> Message {
    Message::new("only the fields of a variant of your own can be members of its problem document")
        .help("declare the content `Problem`, and add the member in the handler: `Problem::with_extension`")
}

pub(crate) fn variant_without_member(variant: &str, field: &str) -> Message {
    Message::new(format!("`{variant}` has no field `{field}`"))
        .help("add the field, or remove it here")
}

/// `code` is a code with its phrase.
pub(crate) fn member_of_failure(code: &str) -> Message {
    Message::new(format!(
        "nothing of a {code} is sent: it could show an attacker how the server works"
    ))
    .help("remove it: the error is logged with its causes, and the client gets an id")
    .note("RFC 9457 §5")
}

pub(crate) fn member_without_problem(code: u16, is_custom: bool) -> Message {
    let message = Message::new("this response is no problem document, so it has no members");
    if is_custom {
        message.help(format!(
            "give the variant content of its own: `{code}: ApiError`, with a field of this type"
        ))
    } else {
        message.help(format!("write `{code}` without content"))
    }
}

/// `field` is the name of the field.
pub(crate) fn standard_member(field: &str, name: &str) -> Message {
    Message::new(format!("`{name}` is a standard member of problem documents"))
        .help(format!("give it another name: `{field} as \"own_{name}\"`"))
        .note("RFC 9457 §3.1")
}

/// `field` is the name of the field.
pub(crate) fn member_twice(field: &str, name: &str) -> Message {
    Message::new(format!("two members have the name `{name}`"))
        .help(format!("give this one another name: `{field} as \"other_{name}\"`"))
}
