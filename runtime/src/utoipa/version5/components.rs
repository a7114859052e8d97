//! The components to which the responses of a document of utoipa 5 refer.

use utoipa5::openapi::OpenApi;

use super::convert::convert;
use crate::utoipa::components::{Missing, missing};
use crate::utoipa::type_schema::Components;

/// Adds the components that are missing. Returns the names that different schemas have.
pub(crate) fn complete(document: &mut OpenApi, components: &[Components]) -> Vec<String> {
    let Missing { schemas, ambiguous } =
        missing(&serde_json::to_value(&*document).unwrap_or_default(), components);
    if !schemas.is_empty() {
        let existing = &mut document.components.get_or_insert_default().schemas;
        existing.extend(
            schemas.into_iter().filter_map(|(name, schema)| Some((name, convert(&schema)?))),
        );
    }
    ambiguous
}
