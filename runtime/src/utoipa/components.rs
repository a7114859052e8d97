//! The components to which the responses of a document refer.
//!
//! `IntoResponses` cannot return them, and utoipa calls it while it builds a document. Therefore the
//! functions that return the components are remembered with each call, for
//! [`openapi::Schemas`](crate::openapi::Schemas), and so are the responses with references to them. A program has a
//! limited number of them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use ::utoipa::openapi::schema::SchemaType;
use ::utoipa::openapi::{ObjectBuilder, OpenApi, RefOr, Response, Schema};
use serde::Serialize;
use serde_json::Value;

use super::documentation::DocumentedResponses;
use super::type_schema::{Collected, Components, Schemas};
use crate::openapi::{PROBLEM_DETAILS, ProblemDetails};

/// The latest last.
static OF_PROGRAM: Mutex<Vec<Components>> = Mutex::new(Vec::new());

/// Responses with references, by the JSON of those without.
static REFERRING: Mutex<BTreeMap<String, RefOr<Response>>> = Mutex::new(BTreeMap::new());

pub(super) fn remember(documented: &DocumentedResponses) {
    let mut of_program = OF_PROGRAM.lock().unwrap_or_else(PoisonError::into_inner);
    for components in documented.components() {
        of_program.retain(|other| other.type_name != components.type_name);
        of_program.push(components);
    }
}

/// Remembers that the response without references, of any version of utoipa, stands for the other.
pub(super) fn remember_response<R: Serialize>(inlined: &R, referring: RefOr<Response>) {
    if let Ok(inlined) = serde_json::to_string(inlined) {
        REFERRING.lock().unwrap_or_else(PoisonError::into_inner).insert(inlined, referring);
    }
}

/// Returns the response with references for one without.
pub(super) fn referring<R: Serialize>(inlined: &R) -> Option<RefOr<Response>> {
    let inlined = serde_json::to_string(inlined).ok()?;
    REFERRING.lock().unwrap_or_else(PoisonError::into_inner).get(&inlined).cloned()
}

/// Replaces the responses of generated types by those that refer to components.
pub(crate) fn refer(document: &mut OpenApi) {
    for item in document.paths.paths.values_mut() {
        let usual = [
            &mut item.get,
            &mut item.put,
            &mut item.post,
            &mut item.delete,
            &mut item.options,
            &mut item.head,
            &mut item.patch,
            &mut item.trace,
            &mut item.query,
        ];
        for operation in usual.into_iter().flatten() {
            for response in operation.responses.responses.values_mut() {
                if let Some(referring) = referring(response) {
                    *response = referring;
                }
            }
        }
    }
}

/// The schemas of the components of several types.
pub(super) struct KnownSchemas {
    by_name: BTreeMap<String, Vec<RefOr<Schema>>>,
    by_own_name: BTreeMap<String, Vec<RefOr<Schema>>>,
}

impl KnownSchemas {
    pub(super) fn new(components: &[Components]) -> Self {
        let mut collected = Collected::default();
        for one in components {
            (one.collect)(&mut collected);
        }
        let problem = <ProblemDetails as ::utoipa::PartialSchema>::schema();
        collected.components.push((PROBLEM_DETAILS.to_owned(), problem));
        Self { by_name: by_name(collected.components), by_own_name: by_name(collected.by_own_name) }
    }

    fn all(&self, name: &str) -> &[RefOr<Schema>] {
        let found = self.by_name.get(name).or_else(|| self.by_own_name.get(name));
        found.map_or(&[], Vec::as_slice)
    }

    /// Returns the schema of a component, or the first of several.
    pub(super) fn get(&self, name: &str) -> Option<&RefOr<Schema>> {
        self.all(name).first()
    }
}

/// Returns the name of the component to which a reference leads.
pub(super) fn name_of_component(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
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
    let known = KnownSchemas::new(components);
    let existing = &document["components"]["schemas"];
    let mut added: BTreeMap<String, RefOr<Schema>> = BTreeMap::new();
    let mut ambiguous = Vec::new();
    let mut wanted = Vec::new();
    references(document, &mut wanted);
    while let Some(name) = wanted.pop() {
        if existing.get(&name).is_some() || added.contains_key(&name) {
            continue;
        }
        let found = known.all(&name);
        let schema = found.first().cloned().unwrap_or_else(|| {
            tracing::warn!(
                schema = name,
                "the OpenAPI document refers to a schema that is not known; any value is allowed in its place"
            );
            ObjectBuilder::new().schema_type(SchemaType::AnyValue).into()
        });
        if found.len() > 1 {
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
                        names.extend(name_of_component(reference).map(str::to_owned));
                    }
                    None => references(value, names),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, names)),
        _ => {}
    }
}
