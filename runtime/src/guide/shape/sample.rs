//! Values that a schema allows, for requests to try.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::reader::referred;

/// Samples can be nested this deeply.
const DEPTH: u8 = 8;

/// A value for a schema.
pub(in crate::guide) struct Sample {
    pub(in crate::guide) value: Value,
    /// Whether an author has chosen it, or a part of it.
    pub(in crate::guide) is_chosen: bool,
}

/// Finds values for schemas.
#[derive(Clone, Copy)]
pub(in crate::guide) struct Sampler<'a> {
    pub(in crate::guide) components: &'a BTreeMap<String, Value>,
    /// Whether the value is part of a request, which lacks what only responses have.
    pub(in crate::guide) is_request: bool,
}

impl Sampler<'_> {
    /// Returns the example of the schema, or a value with the examples of its parts.
    pub(in crate::guide) fn sample(self, schema: &Value) -> Sample {
        let mut is_chosen = false;
        let value = self.value(schema, &mut Vec::new(), &mut is_chosen, DEPTH);
        Sample { value: value.unwrap_or_default(), is_chosen }
    }

    /// `None` for what cannot be written without an end.
    fn value(
        self,
        schema: &Value,
        within: &mut Vec<String>,
        is_chosen: &mut bool,
        depth: u8,
    ) -> Option<Value> {
        if let Some(example) = schema.get("example").or_else(|| schema.get("examples")?.get(0)) {
            *is_chosen = true;
            return Some(example.clone());
        }
        if let Some(name) = referred(schema) {
            if within.iter().any(|outer| outer == name) {
                return None;
            }
            let component = self.components.get(name)?;
            within.push(name.to_owned());
            let value = self.value(component, within, is_chosen, depth.checked_sub(1)?);
            within.pop();
            return value;
        }
        for keyword in ["const", "default"] {
            if let Some(value) = schema.get(keyword).filter(|value| !value.is_null()) {
                return Some(value.clone());
            }
        }
        if let Some(value) = schema["enum"].get(0) {
            return Some(value.clone());
        }
        let depth = depth.checked_sub(1)?;
        if let Some(all) = schema["allOf"].as_array() {
            let parts = all.iter().filter_map(|one| self.value(one, within, is_chosen, depth));
            return parts.reduce(merged);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(some) = schema[keyword].as_array() {
                let mut some = some.iter().filter(|one| one["type"] != "null");
                let first = some.find_map(|one| self.value(one, within, is_chosen, depth));
                return Some(first.unwrap_or_default());
            }
        }
        let of = match &schema["type"] {
            Value::Array(several) => several.iter().find(|of| *of != "null")?.as_str()?,
            Value::String(of) => of,
            _ if schema["properties"].is_object() => "object",
            _ => return Some(Value::Null),
        };
        Some(match of {
            "object" => self.object(schema, within, is_chosen, depth),
            "array" => self.list(schema, within, is_chosen, depth),
            "string" => string(schema).into(),
            "integer" => integer(schema),
            "number" => number(schema),
            "boolean" => true.into(),
            _ => Value::Null,
        })
    }

    fn list(
        self,
        schema: &Value,
        within: &mut Vec<String>,
        is_chosen: &mut bool,
        depth: u8,
    ) -> Value {
        if let Some(elements) = schema["prefixItems"].as_array() {
            let element = |one| self.value(one, within, is_chosen, depth).unwrap_or_default();
            return elements.iter().map(element).collect();
        }
        self.value(&schema["items"], within, is_chosen, depth).into_iter().collect()
    }

    fn object(
        self,
        schema: &Value,
        within: &mut Vec<String>,
        is_chosen: &mut bool,
        depth: u8,
    ) -> Value {
        let mut object = Map::new();
        let required = schema["required"].as_array();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_of_other = if self.is_request { "readOnly" } else { "writeOnly" };
            if property[is_of_other] == true {
                continue;
            }
            match self.value(property, within, is_chosen, depth) {
                Some(value) => {
                    object.insert(name.clone(), value);
                }
                None if required.is_some_and(|names| names.iter().any(|one| one == name)) => {
                    object.insert(name.clone(), Value::Null);
                }
                None => {}
            }
        }
        if object.is_empty()
            && schema["additionalProperties"].is_object()
            && let Some(value) =
                self.value(&schema["additionalProperties"], within, is_chosen, depth)
        {
            object.insert("key".to_owned(), value);
        }
        object.into()
    }
}

/// The members of both.
fn merged(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut members), Value::Object(more)) => {
            members.extend(more);
            members.into()
        }
        (one, _) => one,
    }
}

fn string(schema: &Value) -> &'static str {
    match schema["format"].as_str() {
        Some("date-time") => "2026-01-31T12:00:00Z",
        Some("date") => "2026-01-31",
        Some("time") => "12:00:00Z",
        Some("duration") => "PT1H",
        Some("uuid") => "0195c8a4-7b1e-7cc3-8a51-2f6a4d0c9e11",
        Some("email") => "ada@example.com",
        Some("uri" | "url") => "https://example.com/",
        Some("uri-reference") => "/",
        Some("hostname") => "example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "aGVsbG8=",
        _ => "string",
    }
}

/// The least number that is allowed, but 1 if it is.
fn integer(schema: &Value) -> Value {
    let least = schema["minimum"].as_i64();
    let least = least.or_else(|| schema["exclusiveMinimum"].as_i64()?.checked_add(1));
    let most = schema["maximum"].as_i64();
    let most = most.or_else(|| schema["exclusiveMaximum"].as_i64()?.checked_sub(1));
    let value = 1.max(least.unwrap_or(1)).min(most.unwrap_or(i64::MAX));
    match schema["multipleOf"].as_i64() {
        Some(step) if step > 1 && value % step != 0 => (value - value % step + step).into(),
        _ => value.into(),
    }
}

fn number(schema: &Value) -> Value {
    let least = schema["minimum"].as_f64().or(schema["exclusiveMinimum"].as_f64());
    let most = schema["maximum"].as_f64().or(schema["exclusiveMaximum"].as_f64());
    json!(match (least, most) {
        (Some(least), Some(most)) => f64::midpoint(least, most),
        (Some(least), None) => least + 0.5,
        (None, Some(most)) => most - 0.5,
        (None, None) => 1.5,
    })
}
