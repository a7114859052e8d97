//! Converts between the types of two versions of utoipa, by their common JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Returns the value in the other version. Without a form there, which is logged, it returns nothing.
pub(super) fn convert<From: Serialize, To: DeserializeOwned>(value: &From) -> Option<To> {
    let converted = serde_json::to_value(value).and_then(serde_json::from_value);
    if let Err(error) = &converted {
        tracing::warn!(%error, "a part of the OpenAPI document has no form in the other version of utoipa");
    }
    converted.ok()
}
