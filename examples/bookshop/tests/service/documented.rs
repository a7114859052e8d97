//! Checks that the OpenAPI document contains a response.

use std::sync::LazyLock;

use api_responses::http_semantics::Language;
use reqwest::Method;
use reqwest::header::HeaderName;
use serde_json::Value;

use crate::response::Response;

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&bookshop::openapi(Language::ENGLISH)).unwrap());

/// Header fields that the server sends with every response.
const UNDOCUMENTED: [&str; 3] = ["content-length", "content-type", "date"];

/// Panics if the OpenAPI document does not contain the response, or describes it with other content or
/// other header fields. Responses of the router are not in the document.
#[track_caller]
pub(crate) fn assert_documented(method: &Method, path: &str, response: &Response) {
    let Some(operation) = operation(method, path) else { return };
    let (status, is_head) = (response.status.to_string(), method == Method::HEAD);
    let Some(documented) = operation["responses"].get(&status) else {
        panic!("{method} {path} returns {status}, which is not documented: {response:?}");
    };

    let content = documented["content"].as_object();
    match (response.field("content-type"), content) {
        (Some(media_type), Some(content)) => {
            assert!(content.contains_key(media_type), "{media_type} and {documented}");
            assert!(is_head || !response.content.is_empty(), "{response:?}");
        }
        (None, None) => assert_eq!(response.content, ""),
        (media_type, _) => panic!("{method} {path}: {media_type:?} and {documented}"),
    }

    let headers = documented["headers"].as_object().into_iter().flatten();
    let headers: Vec<(String, &Value)> =
        headers.map(|(name, header)| (name.to_ascii_lowercase(), header)).collect();
    for name in response.fields.keys().map(HeaderName::as_str) {
        let is_known = headers.iter().any(|(known, _)| known == name);
        assert!(is_known || UNDOCUMENTED.contains(&name), "{name} and {documented}");
    }
    // The shop declares no optional header fields.
    for (name, header) in headers {
        let Some(value) = response.field(&name) else {
            panic!("{method} {path} has no {name}: {response:?}");
        };
        if let Some(values) = header["schema"]["enum"].as_array() {
            assert!(values.iter().any(|known| known == value), "{value} and {header}");
        }
    }
}

/// Returns the documented operation for the method and the path. HEAD is handled like GET.
fn operation(method: &Method, path: &str) -> Option<&'static Value> {
    let method = if method == Method::HEAD { "get".into() } else { method.as_str().to_lowercase() };
    let mut paths = DOCUMENT["paths"].as_object()?.iter();
    let (_, item) = paths.find(|(route, _)| matches_route(path, route))?;
    item.get(method)
}

/// Returns whether a path matches a route.
pub(crate) fn matches_route(path: &str, route: &str) -> bool {
    let matches = |part: &str, of: &str| part == of || of.starts_with('{') && !part.is_empty();
    path.split('/').count() == route.split('/').count()
        && path.split('/').zip(route.split('/')).all(|(part, of)| matches(part, of))
}
