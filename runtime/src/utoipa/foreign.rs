//! Responses for generators with schemas of their own.
//!
//! Their responses are those of utoipa in JSON. A placeholder stands in the place of each type that has a schema of the
//! generator, which only the generator can write.

use std::collections::BTreeMap;

use http_semantics::media_type::is_json;
use serde_json::{Value, json};

use super::components::{KnownSchemas, name_of_component};
use super::documented::Documented;
use super::inline;
use super::type_schema::PLACEHOLDER;
use crate::generators::schema::ForeignSchema;

/// Returns the responses of the type by their status codes, without references to components of utoipa. `select` returns
/// what a generator knows about a content, and `write` its schema.
pub(crate) fn responses<T: Documented, S>(
    select: fn(&ForeignSchema) -> Option<S>,
    mut write: impl FnMut(&S) -> Value,
) -> BTreeMap<String, Value> {
    let mut documented = T::__document();
    let mut found = Vec::new();
    documented.replace_schemas(select, &mut found);
    let known = KnownSchemas::new(&documented.components());
    let responses = inline::inlined(&documented.responses(None), &known);
    let written = responses.into_iter().filter_map(|(code, response)| {
        let mut response = serde_json::to_value(response).ok()?;
        let contents = response.get_mut("content").and_then(Value::as_object_mut);
        for (media_type, content) in contents.into_iter().flatten() {
            of_content(content, media_type, &found, &mut write);
        }
        Some((code, response))
    });
    written.collect()
}

fn of_content<S>(
    content: &mut Value,
    media_type: &str,
    found: &[S],
    write: &mut impl FnMut(&S) -> Value,
) {
    let Some(content) = content.as_object_mut() else { return };
    let Some(schema) = content.get_mut("schema") else { return };
    let is_placeholder = number(schema).is_some();
    replace(schema, found, write);
    // Bytes and text are sent as they are: a schema without a name describes their JSON.
    if is_placeholder && !is_json(media_type) && schema.get("$ref").is_none() {
        if media_type.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("text/")) {
            *schema = json!({ "type": "string" });
        } else {
            content.remove("schema");
        }
    }
}

fn replace<S>(schema: &mut Value, found: &[S], write: &mut impl FnMut(&S) -> Value) {
    if let Some(of_type) = number(schema).and_then(|number| found.get(number)) {
        *schema = write(of_type);
        return;
    }
    match schema {
        Value::Object(members) => members.values_mut().for_each(|one| replace(one, found, write)),
        Value::Array(items) => items.iter_mut().for_each(|one| replace(one, found, write)),
        _ => {}
    }
}

fn number(schema: &Value) -> Option<usize> {
    let name = name_of_component(schema.get("$ref")?.as_str()?)?;
    name.strip_prefix(PLACEHOLDER)?.parse().ok()
}
