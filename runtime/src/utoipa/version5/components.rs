//! The components to which the responses of a document of utoipa 5 refer.

use utoipa5::openapi::OpenApi;

use super::convert::convert;
use crate::utoipa::components::{Missing, missing, referring};
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

/// Replaces the responses of generated types by those that refer to components.
pub(crate) fn refer(document: &mut OpenApi) {
    for item in document.paths.paths.values_mut() {
        let all = [
            &mut item.get,
            &mut item.put,
            &mut item.post,
            &mut item.delete,
            &mut item.options,
            &mut item.head,
            &mut item.patch,
            &mut item.trace,
        ];
        for operation in all.into_iter().flatten() {
            for response in operation.responses.responses.values_mut() {
                if let Some(referring) = referring(response).as_ref().and_then(convert) {
                    *response = referring;
                }
            }
        }
    }
}
