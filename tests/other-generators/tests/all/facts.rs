//! What documents of different generators must have in common.

use std::collections::BTreeMap;

use api_responses::openapi::{Document, Endpoint};
use serde::Serialize;
use serde_json::Value;

/// The media types and header fields of a response, by path, method and code.
pub(crate) type Facts = BTreeMap<(String, String, String), (Vec<String>, Vec<String>)>;

/// Checks that the document is complete in itself, and has the facts of the endpoints. Returns it without the prefix.
pub(crate) fn check<D: Serialize>(document: &D, prefix: &str, endpoints: &[Endpoint]) -> Value {
    let mut document = serde_json::to_value(document).unwrap();
    let paths = document["paths"].as_object_mut().unwrap();
    *paths = std::mem::take(paths)
        .into_iter()
        .map(|(path, item)| (path.strip_prefix(prefix).unwrap().to_owned(), item))
        .collect();
    let own = Document::from_endpoints(endpoints.to_vec()).build().unwrap();
    assert_eq!(facts(&document), facts(&serde_json::to_value(own).unwrap()), "{document:#}");
    assert_eq!(dangling(&document), [""; 0], "{document:#}");
    document
}

fn facts(document: &Value) -> Facts {
    let mut facts = Facts::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            for (code, response) in operation["responses"].as_object().unwrap() {
                let key = (path.clone(), method.clone(), code.clone());
                let response = |member| names(&response[member]);
                facts.insert(key, (response("content"), response("headers")));
            }
        }
    }
    facts
}

fn names(members: &Value) -> Vec<String> {
    let mut names: Vec<String> =
        members.as_object().map(|members| members.keys().cloned().collect()).unwrap_or_default();
    names.sort();
    names
}

/// Returns the references that the document cannot resolve.
fn dangling(document: &Value) -> Vec<&str> {
    fn collect<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                references.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|value| collect(value, references));
            }
            Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
            _ => {}
        }
    }
    let mut references = Vec::new();
    collect(document, &mut references);
    references.retain(|reference| document.pointer(reference.trim_start_matches('#')).is_none());
    references
}

/// Returns the schema of a response.
pub(crate) fn schema<'a>(
    document: &'a Value,
    path: &str,
    code: &str,
    media_type: &str,
) -> Option<&'a Value> {
    let operation = document["paths"][path].as_object().unwrap().values().next().unwrap();
    operation["responses"][code]["content"][media_type].get("schema")
}

/// The endpoints of the handlers of the calling module.
macro_rules! endpoints {
    () => {
        [
            api_responses::openapi::Endpoint::from_type::<GetUserResponse<crate::User>>()
                .with_return_type::<GetUserError>(),
            api_responses::openapi::Endpoint::from_type::<AddUserResponse<Vec<crate::User>>>()
                .with_return_type::<AddUserError>(),
            api_responses::openapi::Endpoint::from_type::<DrawFileResponse<Vec<u8>>>(),
        ]
    };
}
pub(crate) use endpoints;
