//! The texts about the path of an operation.

use std::fmt::Write as _;

use http_semantics::path_template::Error;

use super::Message;

pub(crate) fn fault_of_path(path: &str, fault: Error<'_>) -> Message {
    let message = Message::new(fault.to_string());
    match fault {
        Error::Scheme => {
            let host = path.split_once("://").map_or(path, |(_, host)| host);
            let own = host.find('/').map_or("/", |slash| &host[slash..]);
            message.help(format!("write the path alone: `\"{own}\"`"))
        }
        Error::Relative => message.help(format!("write `\"/{path}\"`")),
        Error::Query { at } => message.help(format!(
            "write `\"{}\"`: a handler reads the query from the request",
            &path[..at]
        )),
        Error::Fragment { at } => message
            .help(format!("write `\"{}\"`: clients do not send the fragment", &path[..at]))
            .note("RFC 9110 §7.1"),
        Error::Character(character) if character.is_control() => {
            message.help("write the path in the syntax of the framework, such as `\"/users/{id}\"`")
        }
        Error::Character(character) => {
            let mut encoded = String::new();
            for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(encoded, "%{byte:02X}");
            }
            message
                .help(format!("write `\"{}\"`", path.replace(character, &encoded)))
                .note("RFC 3986 §2.1")
        }
        Error::Bracket('{' | '}') => {
            message.help("write a parameter as `{id}`, and a brace of the text twice: `{{`")
        }
        Error::Bracket(_) => message.help("write a parameter as `<id>`"),
        Error::Unnamed => message.help("write its name between the brackets: `{id}`"),
        Error::Repeated(name) => {
            message.help(format!("give one of them another name: `other_{name}`"))
        }
        _ => message,
    }
}

/// `read` is the type of one parameter.
pub(crate) fn several_parameters(read: &str, path: &str, count: usize) -> Message {
    let types = vec![read; count].join(", ");
    Message::new(format!(
        "`Path<{read}>` reads the only parameter of a path, and `{path}` has {count}"
    ))
    .help(format!("write `Path<({types})>`, or a struct with a field for each parameter"))
}
