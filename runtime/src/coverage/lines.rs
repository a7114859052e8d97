//! The lines of the file.

use serde_json::json;

use super::file::program;
use crate::Operation;

/// The version of the format.
const VERSION: u32 = 1;

/// The first line.
pub(super) fn head() -> String {
    let head = json!({
        "format": "api-responses-coverage",
        "version": VERSION,
        "program": program(),
        "process": std::process::id(),
    });
    format!("{head}\n")
}

/// The declaration of an endpoint.
pub(super) fn endpoint(number: usize, operation: Operation, module: &str) -> String {
    let methods: Vec<&str> = if operation.responds_to_any_method() {
        vec!["ANY"]
    } else {
        operation.methods().map(http_semantics::Method::as_str).collect()
    };
    let responses = operation.responses().map(|response| {
        let mut line = json!({ "code": response.status().as_u16() });
        for (key, text) in [("name", response.variant()), ("via", response.via())] {
            if let Some(text) = text {
                line[key] = text.into();
            }
        }
        line
    });
    let any_status = operation.any_status_variant().map(|name| json!({ "code": 0, "name": name }));
    let mut line = json!({
        "endpoint": number,
        "methods": methods,
        "paths": operation.paths(),
        "handler": operation.name(),
        "responses": responses.chain(any_status).collect::<Vec<_>>(),
    });
    if !module.is_empty() {
        line["module"] = module.into();
    }
    format!("{line}\n")
}

/// How many times a declared response has been seen.
pub(super) fn seen(endpoint: usize, response: usize, times: u64) -> String {
    format!("{}\n", json!({ "endpoint": endpoint, "response": response, "seen": times }))
}

/// How many times an undeclared response has been seen.
pub(super) fn undeclared(endpoint: usize, text: &str, times: u64) -> String {
    format!("{}\n", json!({ "endpoint": endpoint, "undeclared": text, "seen": times }))
}
