//! Implements aide's `OperationOutput`.

pub use aide::OperationOutput;
pub use aide::generate::GenContext;
pub use aide::openapi::Operation;
use aide::openapi::Response;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

use super::schema::{ForeignSchema, WriteForAide, content_schema};
use crate::utoipa::{Documented, foreign};

/// Responses with their status codes, as aide expects them.
pub type Responses = Vec<(Option<u16>, Response)>;

content_schema!([JsonSchema + ?Sized] ForeignSchema::Aide(SchemaGenerator::subschema_for::<T>));

/// Implements `OperationOutput::inferred_responses`.
pub fn responses<T: Documented>(context: &mut GenContext) -> Responses {
    let responses = foreign::responses::<T, WriteForAide>(
        |schema| match schema {
            ForeignSchema::Aide(write) => Some(*write),
            #[allow(unreachable_patterns, reason = "the other variants belong to other features")]
            _ => None,
        },
        |write| match write(&mut context.schema).to_value() {
            // aide has no form for `true`, the schema of any value.
            Value::Bool(_) => json!({}),
            schema => schema,
        },
    );
    let converted = responses.into_iter().map(|(code, response)| {
        let converted = serde_json::from_value(response).unwrap_or_else(|error| {
            tracing::warn!(%error, code, "a response has no form in aide");
            Response::default()
        });
        // Without a number, it is `default`.
        (code.parse().ok(), converted)
    });
    converted.collect()
}
