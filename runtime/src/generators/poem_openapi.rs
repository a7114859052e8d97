//! Implements poem-openapi's `ApiResponse`.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

pub use poem_openapi::ApiResponse;
use poem_openapi::registry::{MetaHeader, MetaMediaType, MetaSchema, MetaSchemaRef};
pub use poem_openapi::registry::{MetaResponses, Registry};
use poem_openapi::types::Type;
use serde_json::{Value, json};

use super::schema::{DescribeForPoem, ForeignSchema, content_schema};
use crate::utoipa::{Documented, foreign};

content_schema!(
    [Type] ForeignSchema::Poem(DescribeForPoem { schema: T::schema_ref, register: T::register })
);

/// The member in which a schema of poem-openapi stands in JSON, by its number.
const NUMBER: &str = "x-poem";

/// Implements `ApiResponse::meta`.
pub fn responses<T: Documented>() -> MetaResponses {
    let mut types = Vec::new();
    let responses = foreign::responses::<T, DescribeForPoem>(select, |of_type| {
        let schema = (of_type.schema)();
        let mut marker = json!({ NUMBER: types.len() });
        if matches!(schema, MetaSchemaRef::Reference(_)) {
            marker["$ref"] = Value::Null;
        }
        types.push(schema);
        marker
    });
    let responses = responses.iter().filter_map(|(code, response)| {
        let content = members(&response["content"]).map(|(media_type, content)| MetaMediaType {
            content_type: interned(media_type),
            schema: schema(&content["schema"], &types),
        });
        let headers = members(&response["headers"]).map(|(name, header)| MetaHeader {
            name: name.clone(),
            description: header["description"].as_str().map(str::to_owned),
            required: false,
            deprecated: false,
            schema: schema(&header["schema"], &types),
        });
        // Later versions have more fields, so an existing value is changed.
        let mut meta = <() as ApiResponse>::meta().responses.pop()?;
        meta.description = interned(response["description"].as_str().unwrap_or_default());
        meta.status = code.parse().ok();
        meta.content = content.collect();
        meta.headers = headers.collect();
        Some(meta)
    });
    MetaResponses { responses: responses.collect() }
}

/// Implements `ApiResponse::register`.
pub fn register<T: Documented>(registry: &mut Registry) {
    foreign::responses::<T, DescribeForPoem>(select, |of_type| {
        (of_type.register)(registry);
        Value::Null
    });
}

fn select(schema: &ForeignSchema) -> Option<DescribeForPoem> {
    match schema {
        ForeignSchema::Poem(meta) => Some(*meta),
        #[allow(unreachable_patterns, reason = "the other variants belong to other features")]
        _ => None,
    }
}

fn members(of: &Value) -> impl Iterator<Item = (&String, &Value)> {
    of.as_object().into_iter().flatten()
}

/// Returns the schema as far as poem-openapi has a form for it. Without a schema, any value is allowed.
fn schema(json: &Value, types: &[MetaSchemaRef]) -> MetaSchemaRef {
    let number = json[NUMBER].as_u64().and_then(|number| usize::try_from(number).ok());
    if let Some(of_type) = number.and_then(|number| types.get(number)) {
        return of_type.clone();
    }
    let mut schema = MetaSchema::ANY;
    let text = |member: &str| json[member].as_str();
    let schemas = |member: &str| -> Vec<MetaSchemaRef> {
        json[member].as_array().into_iter().flatten().map(|one| self::schema(one, types)).collect()
    };
    // OpenAPI 3.0 has neither several types nor `null`: they become any value.
    schema.ty = text("type").filter(|name| *name != "null").map_or("", interned);
    schema.format = text("format").map(interned);
    schema.title = text("title").map(str::to_owned);
    schema.description = text("description").map(interned);
    schema.required = json["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(interned)
        .collect();
    schema.properties = members(&json["properties"])
        .map(|(name, property)| (interned(name), self::schema(property, types)))
        .collect();
    schema.items = json.get("items").map(|items| Box::new(self::schema(items, types)));
    schema.additional_properties = json
        .get("additionalProperties")
        .filter(|values| values.is_object())
        .map(|values| Box::new(self::schema(values, types)));
    schema.enum_items = json["enum"].as_array().cloned().unwrap_or_default();
    schema.any_of = schemas("anyOf");
    schema.one_of = schemas("oneOf");
    schema.all_of = schemas("allOf");
    schema.minimum = json["minimum"].as_f64();
    schema.maximum = json["maximum"].as_f64();
    schema.pattern = text("pattern").map(str::to_owned);
    MetaSchemaRef::Inline(Box::new(schema))
}

/// poem-openapi keeps texts as long as the program runs. Each different text is kept once.
fn interned(text: &str) -> &'static str {
    static TEXTS: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = texts.get(text) {
        return known;
    }
    let kept: &'static str = Box::leak(text.to_owned().into_boxed_str());
    texts.insert(kept);
    kept
}
