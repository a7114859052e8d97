//! The requests of the OpenAPI document. They are written by hand, because the declarations describe
//! responses only.

use serde_json::{Value, json};
use utoipa::PartialSchema as _;

use crate::book::Draft;

/// Adds the requests to the operations of the document.
pub(super) fn add_to(document: &mut Value) {
    merge(document, requests());
}

fn requests() -> Value {
    json!({
        "components": {
            "schemas": { "Draft": Draft::schema() },
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
        },
        // Operations need no token unless they say so.
        "security": [],
        // Relative to the document, because the port is not known here.
        "servers": [{ "url": "/" }],
        "paths": {
            "/books": {
                "get": { "parameters": [page(), per_page()] },
                "post": { "requestBody": book(), "security": token() },
            },
            "/books/{isbn}": {
                "get": { "parameters": [condition("If-None-Match")] },
                "put": {
                    "parameters": [condition("If-Match"), condition("If-None-Match")],
                    "requestBody": book(),
                    "security": token(),
                },
                "delete": { "parameters": [condition("If-Match")], "security": token() },
            },
            "/docs": { "get": { "parameters": [lang()] } },
        },
    })
}

fn book() -> Value {
    let schema = json!({ "$ref": "#/components/schemas/Draft" });
    json!({ "required": true, "content": { "application/json": { "schema": schema } } })
}

fn token() -> Value {
    json!([{ "token": [] }])
}

fn page() -> Value {
    let schema = json!({ "type": "integer", "minimum": 1, "maximum": u32::MAX, "default": 1 });
    json!({ "name": "page", "in": "query", "schema": schema })
}

fn per_page() -> Value {
    let schema = json!({ "type": "integer", "minimum": 1, "maximum": 100, "default": 20 });
    json!({ "name": "per_page", "in": "query", "schema": schema })
}

fn lang() -> Value {
    let schema = json!({ "type": "string", "enum": ["en", "zh-CN"], "default": "en" });
    json!({ "name": "lang", "in": "query", "schema": schema })
}

/// Not marked as required: a request without it gets a declared response, which names the missing header.
fn condition(field: &str) -> Value {
    json!({ "name": field, "in": "header", "schema": { "type": "string" }, "example": "*" })
}

/// Adds members to objects and elements to arrays.
fn merge(to: &mut Value, from: Value) {
    match (to, from) {
        (Value::Object(to), Value::Object(from)) => {
            for (name, value) in from {
                merge(to.entry(name).or_insert(Value::Null), value);
            }
        }
        (Value::Array(to), Value::Array(from)) => to.extend(from),
        (to, from) => *to = from,
    }
}
