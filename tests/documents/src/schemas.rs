//! The schemas of a document.

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::client::Received;
use crate::requests::Case;

/// Compares the content of a response with its schema in the document.
///
/// # Errors
///
/// Returns what is wrong with the content, or that there is no schema for it.
pub(crate) fn check_response(
    document: &Value,
    case: &Case,
    received: &Received,
) -> Result<(), String> {
    let Some(media_type) = received.headers.get("content-type") else { return Ok(()) };
    let (method, path) = case.method_and_path();
    if received.content.is_empty() && method == "HEAD" {
        return Ok(());
    }
    let media_type = media_type.to_str().map_err(|error| error.to_string())?;
    let code = received.status.to_string();
    let place = ["paths", path, &method.to_lowercase(), "responses", &code, "content", media_type];
    let content = if media_type.contains("json") {
        serde_json::from_slice(&received.content).map_err(|error| error.to_string())?
    } else if media_type.starts_with("text/") {
        String::from_utf8_lossy(&received.content).into_owned().into()
    } else {
        // Bytes have no schema (OpenAPI 3.1.1 §4.8.14.3).
        return Ok(());
    };
    check(document, &place, &content)
}

/// Compares the content of a request that was accepted with its schema in the document.
///
/// # Errors
///
/// Returns what is wrong with the content, or that there is no schema for it.
pub(crate) fn check_request(document: &Value, case: &Case) -> Result<(), String> {
    let Some(media_type) = case.media_type else { return Ok(()) };
    let (method, path) = case.method_and_path();
    let place = ["paths", path, &method.to_lowercase(), "requestBody", "content", media_type];
    let content = serde_json::from_str(&case.content).map_err(|error| error.to_string())?;
    check(document, &place, &content)
}

fn check(document: &Value, place: &[&str], content: &Value) -> Result<(), String> {
    let escaped = place.iter().map(|part| part.replace('~', "~0").replace('/', "~1"));
    let pointer = format!("/{}/schema", escaped.collect::<Vec<_>>().join("/"));
    if document.pointer(&pointer).is_none() {
        return Err(format!("the document has nothing at {pointer}"));
    }
    let validator = validator(document, &pointer)?;
    let errors = validator.iter_errors(content);
    let errors: Vec<String> = errors.map(|error| format!("{error} in {content}")).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("; ")) }
}

/// The schema at a place of the document, whose references begin at the root of the document.
fn validator(document: &Value, pointer: &str) -> Result<Validator, String> {
    // A fragment of a URI is percent-encoded (RFC 6901 §6).
    let fragment = pointer.replace('%', "%25").replace('{', "%7B").replace('}', "%7D");
    let fragment = fragment.replace(' ', "%20");
    let mut root = document.clone();
    root["$ref"] = json!(format!("#{fragment}"));
    jsonschema::draft202012::new(&root).map_err(|error| error.to_string())
}
