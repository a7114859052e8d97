//! Implements salvo's `EndpointOutRegister`.

pub use salvo_oapi::{Components, EndpointOutRegister, Operation};
use salvo_oapi::{Response, ToSchema};

use super::schema::{ForeignSchema, WriteForSalvo, content_schema};
use crate::utoipa::{Documented, foreign};

content_schema!([ToSchema] ForeignSchema::Salvo(T::to_schema));

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
