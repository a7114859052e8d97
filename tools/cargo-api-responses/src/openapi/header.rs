//! The header fields of a response.

use super::reference::Resolver;
use super::tree::{Node, Place};

/// A header field of a response, as the document declares it.
#[derive(Debug)]
pub(super) struct Header {
    /// The name in lower case.
    pub(super) name: String,
    pub(super) place: Place,
    /// Whether the document says that the field can be missing. Few documents say that one is required, so a
    /// field without `required` counts as present.
    pub(super) is_optional: bool,
    /// The only value that the schema permits.
    pub(super) constant: Option<String>,
}

pub(super) fn headers<'n>(response: &'n Node, resolver: &Resolver<'n>) -> Vec<Header> {
    let Some(headers) = response.get("headers") else { return Vec::new() };
    let entries = headers.entries().iter().filter(|entry| !entry.key.starts_with("x-"));
    entries
        .map(|entry| {
            let header = resolver.resolve(&entry.node).unwrap_or(&entry.node);
            let required = header.get("required").and_then(Node::text);
            Header {
                name: entry.key.to_ascii_lowercase(),
                place: entry.place,
                is_optional: required == Some("false"),
                constant: constant(header),
            }
        })
        .collect()
}

fn constant(header: &Node) -> Option<String> {
    let schema = header.get("schema")?;
    if let Some(value) = schema.get("const").and_then(Node::text) {
        return Some(value.to_owned());
    }
    match schema.get("enum")?.items() {
        [only] => only.text().map(str::to_owned),
        _ => None,
    }
}
