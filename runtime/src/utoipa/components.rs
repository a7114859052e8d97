//! The components to which the responses of a document refer.
//!
//! `IntoResponses` cannot return them, and utoipa calls it while it builds a document. Therefore the
//! functions that return the components are remembered with each call, for
//! [`openapi::Schemas`](crate::openapi::Schemas). A program has a limited number of them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use ::utoipa::openapi::{OpenApi, RefOr, Schema};
use serde_json::Value;

use super::documentation::DocumentedResponses;
use super::type_schema::{Components, Schemas};
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

/// Adds the components to which the document refers and which it lacks. Of several with the same name,
/// the first is used.
pub(crate) fn complete(document: &mut OpenApi, components: &[Components]) {
    let mut known: BTreeMap<String, RefOr<Schema>> = BTreeMap::new();
    let problem = <ProblemDetails as ::utoipa::PartialSchema>::schema();
    let mut schemas = Schemas::new();
    for one in components {
        (one.collect)(&mut schemas);
    }
    for (name, schema) in schemas.into_iter().chain([(PROBLEM_DETAILS.to_owned(), problem)]) {
        known.entry(name).or_insert(schema);
    }
    let mut wanted = Vec::new();
    references(&serde_json::to_value(&*document).unwrap_or_default(), &mut wanted);
    while let Some(name) = wanted.pop() {
        let existing = document.components.as_ref();
        if existing.is_some_and(|components| components.schemas.contains_key(&name)) {
            continue;
        }
        if let Some(schema) = known.remove(&name) {
            references(&serde_json::to_value(&schema).unwrap_or_default(), &mut wanted);
            let existing = document.components.get_or_insert_default();
            existing.schemas.insert(name, schema);
        }
    }
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
