//! Finds the operations of a document and their responses.

use http_semantics::Method;

use super::error::NotOpenapi;
use super::header::{Header, headers};
use super::reference::Resolver;
use super::tree::{Entry, Node, Place};

/// The limit of responses that are read. Aliases let a short file contain any number.
const RESPONSES: usize = 100_000;

/// An operation: a method of a path.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) method: Method,
    pub(super) responses: Vec<Response>,
    /// Responses whose code was declared before, with the place of the first one.
    pub(super) repeated: Vec<(u16, Place, Place)>,
    /// Keys of `responses` that are neither a code, a range nor `default`.
    pub(super) wrong_keys: Vec<(Place, String)>,
    /// Whether `default` or a range stands for other errors, and for other successes.
    pub(super) has_other_errors: bool,
    pub(super) has_other_successes: bool,
}

#[derive(Debug)]
pub(super) struct Response {
    pub(super) code: u16,
    pub(super) place: Place,
    /// Whether it stands in another file, so that its content and header fields are not known.
    pub(super) is_elsewhere: bool,
    /// The place of the content, if there is any.
    pub(super) content: Option<Place>,
    /// The only media type, unless it is a range.
    pub(super) media_type: Option<(String, Place)>,
    pub(super) description: Option<(String, Place)>,
    pub(super) headers: Vec<Header>,
}

/// Returns an error if this is no OpenAPI document.
pub(super) fn check(root: &Node) -> Result<(), NotOpenapi> {
    let version = root.get("openapi").and_then(Node::text);
    match version {
        Some(version) if version.starts_with("3.") => Ok(()),
        Some(version) => {
            let reason = format!("OpenAPI {version} is not read: expected 3.0, 3.1 or 3.2");
            Err(NotOpenapi::at(root.place, reason))
        }
        None if root.get("swagger").is_some() => {
            let reason = "Swagger 2.0 is not read: convert the document to OpenAPI 3";
            Err(NotOpenapi::at(root.place, reason))
        }
        None => Err(NotOpenapi::at(root.place, "not an OpenAPI document: there is no `openapi`")),
    }
}

pub(super) fn operations(root: &Node) -> Vec<Operation> {
    let mut reader = Reader { resolver: Resolver::new(root), operations: Vec::new(), responses: 0 };
    for key in ["paths", "webhooks"] {
        for entry in root.get(key).map(Node::entries).unwrap_or_default() {
            reader.path_item(&entry.node, true);
        }
    }
    reader.operations
}

struct Reader<'n> {
    resolver: Resolver<'n>,
    operations: Vec<Operation>,
    responses: usize,
}

impl<'n> Reader<'n> {
    /// Reads a path item. `with_callbacks` is false in a callback, so that the nesting is limited.
    fn path_item(&mut self, node: &'n Node, with_callbacks: bool) {
        let Some(item) = self.resolver.resolve(node) else { return };
        for entry in item.entries() {
            let is_lower_case = entry.key.bytes().all(|byte| byte.is_ascii_lowercase());
            match Method::from_name(&entry.key.to_ascii_uppercase()).filter(|_| is_lower_case) {
                Some(method) => self.operation(method, &entry.node, with_callbacks),
                None if &*entry.key == "additionalOperations" => {
                    for entry in entry.node.entries() {
                        if let Some(method) = Method::from_name(&entry.key) {
                            self.operation(method, &entry.node, with_callbacks);
                        }
                    }
                }
                None => {}
            }
        }
    }

    fn operation(&mut self, method: Method, node: &'n Node, with_callbacks: bool) {
        let mut operation = Operation {
            method,
            responses: Vec::new(),
            repeated: Vec::new(),
            wrong_keys: Vec::new(),
            has_other_errors: false,
            has_other_successes: false,
        };
        for entry in node.get("responses").map(Node::entries).unwrap_or_default() {
            if self.responses >= RESPONSES {
                return;
            }
            self.responses += 1;
            self.response(entry, &mut operation);
        }
        self.operations.push(operation);
        if with_callbacks {
            for callback in node.get("callbacks").map(Node::entries).unwrap_or_default() {
                let Some(callback) = self.resolver.resolve(&callback.node) else { continue };
                for entry in callback.entries() {
                    self.path_item(&entry.node, false);
                }
            }
        }
    }

    fn response(&mut self, entry: &'n Entry, operation: &mut Operation) {
        let key = &*entry.key;
        match key.to_ascii_uppercase().as_str() {
            "DEFAULT" => {
                operation.has_other_errors = true;
                operation.has_other_successes = true;
                return;
            }
            "4XX" | "5XX" => return operation.has_other_errors = true,
            "2XX" => return operation.has_other_successes = true,
            "1XX" | "3XX" => return,
            _ if key.starts_with("x-") => return,
            _ => {}
        }
        let is_number = key.len() == 3 && key.bytes().all(|byte| byte.is_ascii_digit());
        let Some(code) = key.parse().ok().filter(|code| is_number && (100..600).contains(code))
        else {
            operation.wrong_keys.push((entry.place, key.to_owned()));
            return;
        };
        let before = operation.responses.iter().find(|response| response.code == code);
        if let Some(before) = before {
            operation.repeated.push((code, entry.place, before.place));
            return;
        }
        let node = self.resolver.resolve(&entry.node);
        let is_elsewhere = node.is_none();
        let node = node.unwrap_or(&entry.node);
        let content = node.entry("content").filter(|content| !content.node.entries().is_empty());
        let media_type = content.and_then(|content| match content.node.entries() {
            [only] if !only.key.contains('*') => Some((only.key.to_string(), only.place)),
            _ => None,
        });
        let description = node.entry("description").and_then(|description| {
            Some((description.node.text()?.to_owned(), description.node.place))
        });
        operation.responses.push(Response {
            code,
            place: entry.place,
            is_elsewhere,
            content: content.map(|content| content.place),
            media_type,
            description,
            headers: headers(node, &self.resolver),
        });
    }
}
