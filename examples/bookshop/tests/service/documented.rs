//! Whether the OpenAPI document knows of an answer.

use std::sync::LazyLock;

use api_responses::http_semantics::Language;
use reqwest::Method;
use reqwest::header::HeaderName;
use serde_json::Value;

use crate::answer::Answer;

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&bookshop::openapi(Language::ENGLISH)).unwrap());

/// What the server sends with everything, and what the content says of itself.
const OF_ANY_ANSWER: [&str; 3] = ["content-length", "content-type", "date"];

/// An answer of an endpoint that the document does not have, or has with another content or other
/// fields, fails the test that got it. What the router answers alone is not in the document.
#[track_caller]
pub(crate) fn assert_documented(method: &Method, path: &str, answer: &Answer) {
    let Some(operation) = operation(method, path) else { return };
    let (status, is_head) = (answer.status.to_string(), method == Method::HEAD);
    let Some(response) = operation["responses"].get(&status) else {
        panic!("{method} {path} is answered by {status}, which is not documented: {answer:?}");
    };

    let content = response["content"].as_object();
    match (answer.field("content-type"), content) {
        (Some(media_type), Some(content)) => {
            assert!(content.contains_key(media_type), "{media_type} and {response}");
            assert!(is_head || !answer.content.is_empty(), "{answer:?}");
        }
        (None, None) => assert_eq!(answer.content, ""),
        (media_type, _) => panic!("{method} {path}: {media_type:?} and {response}"),
    }

    let documented = response["headers"].as_object().into_iter().flatten();
    let documented: Vec<(String, &Value)> =
        documented.map(|(name, header)| (name.to_ascii_lowercase(), header)).collect();
    for name in answer.fields.keys().map(HeaderName::as_str) {
        let is_known = documented.iter().any(|(known, _)| known == name);
        assert!(is_known || OF_ANY_ANSWER.contains(&name), "{name} and {response}");
    }
    // No field of the shop is optional.
    for (name, header) in documented {
        let Some(value) = answer.field(&name) else {
            panic!("{method} {path} is answered without {name}: {answer:?}");
        };
        if let Some(values) = header["schema"]["enum"].as_array() {
            assert!(values.iter().any(|known| known == value), "{value} and {header}");
        }
    }
}

/// What the document has under this method for the path; HEAD is answered as GET.
fn operation(method: &Method, path: &str) -> Option<&'static Value> {
    let method = if method == Method::HEAD { "get".into() } else { method.as_str().to_lowercase() };
    let mut paths = DOCUMENT["paths"].as_object()?.iter();
    let (_, item) = paths.find(|(route, _)| fits(path, route))?;
    item.get(method)
}

/// Whether a path is one of a route.
pub(crate) fn fits(path: &str, route: &str) -> bool {
    let fits = |part: &str, of: &str| part == of || of.starts_with('{') && !part.is_empty();
    path.split('/').count() == route.split('/').count()
        && path.split('/').zip(route.split('/')).all(|(part, of)| fits(part, of))
}
