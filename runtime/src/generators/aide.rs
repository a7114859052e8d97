//! Implements aide's `OperationOutput`.

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::ops::Deref;

pub use aide::OperationOutput;
pub use aide::generate::GenContext;
pub use aide::openapi::Operation;
use aide::openapi::Response;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

use super::schema::{ForeignSchema, NoForeignSchema, WriteForAide};
use crate::utoipa::{Documented, foreign};

/// Responses with their status codes, as aide expects them.
pub type Responses = Vec<(Option<u16>, Response)>;

/// Any type. See [`openapi::ContentSchema`](crate::__private::openapi::ContentSchema) for how the method is selected.
#[derive(Debug)]
pub struct ContentSchema<T: ?Sized>(NoForeignSchema<T>);

impl<T: ?Sized> ContentSchema<T> {
    /// Creates a value that stands for the type.
    pub fn __new() -> Self {
        Self(NoForeignSchema::__new())
    }
}

impl<T: JsonSchema + ?Sized> ContentSchema<T> {
    /// Returns the function that writes the schema.
    pub fn __schema(&self) -> Option<ForeignSchema> {
        Some(ForeignSchema::Aide(SchemaGenerator::subschema_for::<T>))
    }
}

impl<T: ?Sized> Deref for ContentSchema<T> {
    type Target = NoForeignSchema<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

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
