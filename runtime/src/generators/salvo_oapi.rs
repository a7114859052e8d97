//! Implements salvo's `EndpointOutRegister`.

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::ops::Deref;

pub use salvo_oapi::{Components, EndpointOutRegister, Operation};
use salvo_oapi::{Response, ToSchema};

use super::schema::{ForeignSchema, NoForeignSchema, WriteForSalvo};
use crate::utoipa::{Documented, foreign};

/// Any type. See [`openapi::ContentSchema`](crate::__private::openapi::ContentSchema) for how the method is selected.
#[derive(Debug)]
pub struct ContentSchema<T: ?Sized>(NoForeignSchema<T>);

impl<T: ?Sized> ContentSchema<T> {
    /// Creates a value that stands for the type.
    pub fn __new() -> Self {
        Self(NoForeignSchema::__new())
    }
}

impl<T: ToSchema> ContentSchema<T> {
    /// Returns the function that writes the schema.
    pub fn __schema(&self) -> Option<ForeignSchema> {
        Some(ForeignSchema::Salvo(T::to_schema))
    }
}

impl<T: ?Sized> Deref for ContentSchema<T> {
    type Target = NoForeignSchema<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Implements `EndpointOutRegister::register`.
pub fn register<T: Documented>(components: &mut Components, operation: &mut Operation) {
    let responses = foreign::responses::<T, WriteForSalvo>(
        |schema| match schema {
            ForeignSchema::Salvo(write) => Some(*write),
            #[allow(unreachable_patterns, reason = "the other variants belong to other features")]
            _ => None,
        },
        |write| serde_json::to_value(write(components)).unwrap_or_default(),
    );
    for (code, response) in responses {
        let converted: Response = serde_json::from_value(response).unwrap_or_else(|error| {
            tracing::warn!(%error, code, "a response has no form in salvo-oapi");
            Response::default()
        });
        operation.responses.insert(code, converted);
    }
}
