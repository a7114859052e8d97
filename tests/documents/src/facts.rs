//! What a document says about an API, and what requests prove, in the same words.
//!
//! - `GET /books/{id} 200 application/json`: a response with this content, or `-` without any, as for HEAD
//! - `GET /books/{id} 200 header etag`
//! - `GET /books/{id} parameter path id`
//! - `GET /books/{id} content application/json`: the content of the request
//! - `GET /books/{id} credentials`

use std::collections::BTreeSet;

use api_responses::http::HeaderName;
use serde_json::Value;

use crate::client::Received;
use crate::requests::Case;

/// Header fields that are not declared: those of HTTP itself, the media type, and what middleware adds.
const UNDECLARED: [&str; 5] = ["connection", "content-length", "content-type", "date", "server"];

/// Returns what the document says.
pub(crate) fn of_document(document: &Value) -> BTreeSet<String> {
    let mut facts = BTreeSet::new();
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in members(item) {
            let route = format!("{} {path}", method.to_uppercase());
            of_operation(&route, operation, &mut facts);
        }
    }
    facts
}

fn of_operation(route: &str, operation: &Value, facts: &mut BTreeSet<String>) {
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let text = |key: &str| parameter[key].as_str().unwrap_or_default().to_lowercase();
        facts.insert(format!("{route} parameter {} {}", text("in"), text("name")));
    }
    for (media_type, _) in members(&operation["requestBody"]["content"]) {
        facts.insert(format!("{route} content {}", essence(media_type)));
    }
    if operation["security"].as_array().is_some_and(|schemes| !schemes.is_empty()) {
        facts.insert(format!("{route} credentials"));
    }
    for (code, response) in members(&operation["responses"]) {
        let mut contents = members(&response["content"]).peekable();
        if contents.peek().is_none() || route.starts_with("HEAD ") {
            facts.insert(format!("{route} {code} -"));
        } else {
            let media_types = contents.map(|(media_type, _)| essence(media_type));
            facts.extend(media_types.map(|media_type| format!("{route} {code} {media_type}")));
        }
        for (name, _) in members(&response["headers"]) {
            facts.insert(format!("{route} {code} header {}", name.to_lowercase()));
        }
    }
}

/// Returns what a response proves.
pub(crate) fn of_response(case: &Case, received: &Received) -> BTreeSet<String> {
    let Case { route, target, headers, media_type, .. } = case;
    let code = received.status;
    let mut facts = BTreeSet::new();
    let media_type_of_response = received.media_type().filter(|_| !route.starts_with("HEAD "));
    facts.insert(format!("{route} {code} {}", media_type_of_response.unwrap_or("-")));
    for name in received.headers.keys().map(HeaderName::as_str) {
        if !UNDECLARED.contains(&name) {
            facts.insert(format!("{route} {code} header {name}"));
        }
    }
    for part in route.split('{').skip(1) {
        let name = part.split('}').next().unwrap_or_default();
        facts.insert(format!("{route} parameter path {name}"));
    }
    for pair in target.split(['?', '&']).skip(1) {
        let name = pair.split('=').next().unwrap_or_default();
        facts.insert(format!("{route} parameter query {name}"));
    }
    for (name, _) in headers {
        if *name == "authorization" {
            facts.insert(format!("{route} credentials"));
        } else {
            facts.insert(format!("{route} parameter header {name}"));
        }
    }
    // What the handler has accepted.
    if let Some(media_type) = media_type
        && code < 300
    {
        facts.insert(format!("{route} content {media_type}"));
    }
    facts
}

/// Returns the members of an object, and nothing for another value.
fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default()
}
