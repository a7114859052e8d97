//! The components that a document needs because its responses refer to them.
//!
//! `IntoResponses` has no place for them, and utoipa calls it while it makes a document. So what it
//! was called for is remembered, for [`openapi::Schemas`](crate::openapi::Schemas) to look up: the
//! functions only, of which a program has a limited number.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use ::utoipa::openapi::{OpenApi, RefOr, Schema};
use serde_json::Value;

use super::Declared;
use super::shape::Components;
use crate::openapi::{PROBLEM_DETAILS, ProblemDetails};

pub(crate) type Schemas = Vec<(String, RefOr<Schema>)>;

/// The latest last.
static OF_PROGRAM: Mutex<Vec<Components>> = Mutex::new(Vec::new());

pub(super) fn remember(declared: &Declared) {
    let mut of_program = OF_PROGRAM.lock().unwrap_or_else(PoisonError::into_inner);
    for components in declared.components() {
        of_program.retain(|other| other.of != components.of);
        of_program.push(components);
    }
}

/// All that was remembered. Where two types have the same name, the later one is meant: it belongs
/// to the document that is being made.
pub(crate) fn components_of_program() -> Vec<Components> {
    let of_program = OF_PROGRAM.lock().unwrap_or_else(PoisonError::into_inner);
    of_program.iter().rev().copied().collect()
}

/// Adds what the document refers to and does not have; the first of a name counts.
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
        let there = document.components.as_ref();
        if there.is_some_and(|components| components.schemas.contains_key(&name)) {
            continue;
        }
        if let Some(schema) = known.remove(&name) {
            references(&serde_json::to_value(&schema).unwrap_or_default(), &mut wanted);
            let there = document.components.get_or_insert_default();
            there.schemas.insert(name, schema);
        }
    }
}

/// The names of all schemas that are referred to.
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
