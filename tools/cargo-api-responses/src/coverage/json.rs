//! The table for programs.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Coverage, Endpoint};

/// Writes the table as JSON, with the number of times that each response was seen.
///
/// # Errors
///
/// Fails if the output cannot be written.
pub fn json(coverage: &Coverage, out: &mut impl Write) -> io::Result<()> {
    let table = json!({
        "declared": coverage.declared(),
        "seen": coverage.seen(),
        "percent": coverage.percent(),
        "endpoints": coverage.endpoints.iter().map(endpoint).collect::<Vec<_>>(),
    });
    writeln!(out, "{table:#}")
}

fn endpoint(endpoint: &Endpoint) -> Value {
    let responses = endpoint.responses.iter().map(|response| {
        json!({
            "code": response.code,
            "name": response.name,
            "via": response.via,
            "seen": response.seen,
        })
    });
    let undeclared = endpoint.undeclared.iter();
    let undeclared = undeclared.map(|(text, seen)| json!({ "response": text, "seen": seen }));
    json!({
        "methods": endpoint.name.methods,
        "paths": endpoint.name.paths,
        "handler": endpoint.name.handler,
        "module": endpoint.name.module,
        "declared": endpoint.responses.len(),
        "seen": endpoint.seen(),
        "responses": responses.collect::<Vec<_>>(),
        "undeclared": undeclared.collect::<Vec<_>>(),
    })
}
