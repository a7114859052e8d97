//! The components to which the responses of a document refer.
//!
//! `IntoResponses` cannot return them, and utoipa calls it while it builds a document. Therefore the
//! functions that return the components are remembered with each call, for
//! [`openapi::Schemas`](crate::openapi::Schemas). A program has a limited number of them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use ::utoipa::openapi::schema::SchemaType;
use ::utoipa::openapi::{ObjectBuilder, OpenApi, RefOr, Schema};
use serde_json::Value;

use super::documentation::DocumentedResponses;
use super::type_schema::{Collected, Components, Schemas};
use crate::openapi::{PROBLEM_DETAILS, ProblemDetails};

/// The latest last.
static OF_PROGRAM: Mutex<Vec<Components>> = Mutex::new(Vec::new());

pub(super) fn remember(documented: &DocumentedResponses) {
    let mut of_program = OF_PROGRAM.lock().unwrap_or_else(PoisonError::into_inner);
    for components in documented.components() {
        of_program.retain(|other| other.type_name != components.type_name);
        of_program.push(components);
    }
}

/// Returns all components that were remembered. Of two types with the same name, the later one comes
/// first: it belongs to the document that is being built.
pub(crate) fn components_of_program() -> Vec<Components> {
    let of_program = OF_PROGRAM.lock().unwrap_or_else(PoisonError::into_inner);
    of_program.iter().rev().copied().collect()
}

/// The components that a document refers to and does not contain.
pub(crate) struct Missing {
    pub(crate) schemas: Schemas,
    /// The names to which the document refers and that different schemas have.
    pub(crate) ambiguous: Vec<String>,
}

/// Adds the components that are missing. Returns the names that different schemas have.
pub(crate) fn complete(document: &mut OpenApi, components: &[Components]) -> Vec<String> {
    let Missing { schemas, ambiguous } =
        missing(&serde_json::to_value(&*document).unwrap_or_default(), components);
    if !schemas.is_empty() {
        document.components.get_or_insert_default().schemas.extend(schemas);
    }
    ambiguous
}

/// Returns the components that the document refers to and does not contain. A component whose schema is not known
/// allows any value, so that every reference has a target. Of several schemas with the same name, the first is used.
pub(crate) fn missing(document: &Value, components: &[Components]) -> Missing {
    let mut collected = Collected::default();
    for one in components {
        (one.collect)(&mut collected);
    }
    let problem = <ProblemDetails as ::utoipa::PartialSchema>::schema();
    collected.components.push((PROBLEM_DETAILS.to_owned(), problem));
    let mut known = by_name(collected.components);
    let mut by_own_name = by_name(collected.by_own_name);
    let existing = &document["components"]["schemas"];
    let mut added: BTreeMap<String, RefOr<Schema>> = BTreeMap::new();
    let mut ambiguous = Vec::new();
    let mut wanted = Vec::new();
    references(document, &mut wanted);
    while let Some(name) = wanted.pop() {
        if existing.get(&name).is_some() || added.contains_key(&name) {
            continue;
        }
        let found = known.remove(&name).or_else(|| by_own_name.remove(&name));
        let mut schemas = found.unwrap_or_default().into_iter();
        let schema = schemas.next().unwrap_or_else(|| {
            tracing::warn!(
                schema = name,
                "the OpenAPI document refers to a schema that is not known; any value is allowed in its place"
            );
            ObjectBuilder::new().schema_type(SchemaType::AnyValue).into()
        });
        if schemas.next().is_some() {
            ambiguous.push(name.clone());
        }
        references(&serde_json::to_value(&schema).unwrap_or_default(), &mut wanted);
        added.insert(name, schema);
    }
    Missing { schemas: added.into_iter().collect(), ambiguous }
}

/// Returns the different schemas of each name.
fn by_name(schemas: Schemas) -> BTreeMap<String, Vec<RefOr<Schema>>> {
    let mut by_name: BTreeMap<String, Vec<RefOr<Schema>>> = BTreeMap::new();
    for (name, schema) in schemas {
        let of_name = by_name.entry(name).or_default();
        if !of_name.contains(&schema) {
            of_name.push(schema);
        }
    }
    by_name
}

/// Collects the names of all schemas that are referred to.
fn references(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (member, value) in members {
                match value.as_str().filter(|_| member == "$ref") {
                    Some(reference) => {
                        let name = reference.strip_prefix("#/components/schemas/");
                        names.extend(name.map(str::to_owned));
                    }
                    None => references(value, names),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, names)),
        _ => {}
    }
}
