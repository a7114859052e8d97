//! Reads schemas (JSON Schema 2020-12, as OpenAPI 3.1 contains them).

use std::collections::BTreeMap;

use http_semantics::Words;
use serde_json::Value;

use super::definition::{Field, Piece, Shape, TypeName};
use super::facts::{self, literal};
use crate::guide::text::Text;

/// Objects without a name can be nested this deeply.
const DEPTH: u8 = 12;

/// Reads schemas that refer to named ones.
#[derive(Clone, Copy)]
pub(in crate::guide) struct Reader<'a> {
    pub(in crate::guide) components: &'a BTreeMap<String, Value>,
    pub(in crate::guide) words: &'static Words,
}

impl Reader<'_> {
    /// Returns the shape of a schema. A reference is not followed: its target has a shape of its own.
    pub(in crate::guide) fn shape(self, schema: &Value) -> Shape {
        self.shape_at(schema, DEPTH)
    }

    fn shape_at(self, schema: &Value, depth: u8) -> Shape {
        let mut shape = self.unnullable(schema, depth);
        shape.description = schema["description"]
            .as_str()
            .filter(|text| !text.trim().is_empty())
            .map(Text::new_owned)
            .or(shape.description);
        shape
    }

    fn unnullable(self, schema: &Value, depth: u8) -> Shape {
        if let Some(name) = referred(schema) {
            return Shape { name: self.name_of(name), ..Shape::default() };
        }
        if let Some(all) = schema["allOf"].as_array() {
            return self.all_of(schema, all, depth);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(some) = schema[keyword].as_array() {
                return self.any_of(some, depth);
            }
        }
        if let Some(value) = schema.get("const") {
            return Shape { name: TypeName::of_text(literal(value).as_str()), ..Shape::default() };
        }
        let facts = facts::of(schema, self.words);
        let types = types(schema);
        let mut shape = Shape { facts, ..Shape::default() };
        for (index, of) in types.iter().enumerate() {
            if index > 0 {
                shape.name.push(" | ");
            }
            match *of {
                "array" => self.list(schema, depth, &mut shape),
                "object" => self.object(schema, depth, &mut shape),
                other => shape.name.push(other),
            }
        }
        if types.is_empty() {
            shape.name.push(self.words.any_value);
        }
        shape
    }

    fn name_of(self, name: &str) -> TypeName {
        let text = Text::new_owned(name);
        let is_known = self.components.contains_key(name);
        TypeName(vec![if is_known { Piece::Named(text) } else { Piece::Text(text) }])
    }

    fn list(self, schema: &Value, depth: u8, shape: &mut Shape) {
        if let Some(elements) = schema["prefixItems"].as_array() {
            shape.name.push("[");
            for (index, element) in elements.iter().enumerate() {
                if index > 0 {
                    shape.name.push(", ");
                }
                shape.name.0.extend(self.inner(element, depth).name.0);
            }
            shape.name.push("]");
            return;
        }
        let items = self.inner(&schema["items"], depth);
        shape.name.0.extend(items.name.grouped().0);
        shape.name.push("[]");
        shape.facts.extend(items.facts);
        shape.fields.extend(items.fields);
        shape.alternatives.extend(items.alternatives);
    }

    fn object(self, schema: &Value, depth: u8, shape: &mut Shape) {
        let properties = schema["properties"].as_object();
        let is_map = schema["additionalProperties"].is_object();
        if is_map && properties.is_none_or(serde_json::Map::is_empty) {
            let values = self.inner(&schema["additionalProperties"], depth);
            shape.name.push("{ [key]: ");
            shape.name.0.extend(values.name.0);
            shape.name.push(" }");
            shape.facts.extend(values.facts);
            shape.fields.extend(values.fields);
            shape.alternatives.extend(values.alternatives);
            return;
        }
        shape.name.push("object");
        for (name, property) in properties.into_iter().flatten() {
            let is_required = is_required(schema, name);
            shape.fields.push(self.field(name, property, is_required, depth));
        }
        if is_map {
            let values = &schema["additionalProperties"];
            shape.fields.push(self.field("[key]", values, false, depth));
        }
    }

    fn field(self, name: &str, property: &Value, is_required: bool, depth: u8) -> Field {
        Field {
            name: Text::new_owned(name),
            is_required,
            is_deprecated: property["deprecated"] == true,
            shape: self.inner(property, depth),
        }
    }

    fn inner(self, schema: &Value, depth: u8) -> Shape {
        if depth == 0 {
            return Shape { name: TypeName::of_text("…"), ..Shape::default() };
        }
        self.shape_at(schema, depth - 1)
    }

    /// A type and what is added to it.
    fn all_of(self, schema: &Value, all: &[Value], depth: u8) -> Shape {
        let mut merged = Shape::default();
        let own = schema.get("properties").is_some().then_some(schema).into_iter();
        for one in all.iter().chain(own.map(without_all_of).collect::<Vec<_>>().iter()) {
            let part = self.inner(one, depth);
            if !merged.name.0.is_empty() {
                // The name of an object without one says nothing beside another.
                if part.name.text() != "object" {
                    merged.name.push(" & ");
                    merged.name.0.extend(part.name.0);
                }
            } else if part.name.text() != "object" || all.len() == 1 {
                merged.name = part.name;
            }
            merged.description = merged.description.or(part.description);
            merged.facts.extend(part.facts);
            for field in part.fields {
                match merged.fields.iter_mut().find(|other| other.name == field.name) {
                    Some(other) => *other = field,
                    None => merged.fields.push(field),
                }
            }
            merged.alternatives.extend(part.alternatives);
        }
        if merged.name.0.is_empty() {
            merged.name.push("object");
        }
        merged
    }

    fn any_of(self, some: &[Value], depth: u8) -> Shape {
        let is_null = |schema: &&Value| schema["type"] == "null";
        let shapes: Vec<Shape> =
            some.iter().filter(|one| !is_null(one)).map(|one| self.inner(one, depth)).collect();
        let is_nullable = some.iter().any(|one| is_null(&one));
        let mut whole = Shape::default();
        for (index, shape) in shapes.iter().enumerate() {
            // `object` once, for all objects without a name.
            if shapes[..index].iter().any(|other| other.name == shape.name) {
                continue;
            }
            if !whole.name.0.is_empty() {
                whole.name.push(" | ");
            }
            whole.name.0.extend(shape.name.clone().0);
        }
        if is_nullable {
            whole.name.push(" | null");
        }
        match <[Shape; 1]>::try_from(shapes) {
            Ok([only]) => Shape { name: whole.name, ..only },
            Err(shapes) => {
                let says_more = |shape: &Shape| {
                    shape.has_parts() || shape.description.is_some() || !shape.facts.is_empty()
                };
                if shapes.iter().any(says_more) {
                    whole.alternatives = shapes;
                }
                whole
            }
        }
    }
}

/// The name of the schema that is referred to.
pub(super) fn referred(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix("#/components/schemas/")
}

/// The types of the values. `null` is the last.
fn types(schema: &Value) -> Vec<&str> {
    let mut types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ if schema["properties"].is_object() => vec!["object"],
        _ if schema["enum"].is_array() => vec![type_of(&schema["enum"][0])],
        _ => Vec::new(),
    };
    types.sort_by_key(|of| *of == "null");
    types
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn is_required(schema: &Value, name: &str) -> bool {
    schema["required"].as_array().is_some_and(|required| required.iter().any(|one| one == name))
}

/// The schema itself, beside its `allOf`.
fn without_all_of(schema: &Value) -> Value {
    let mut own = schema.clone();
    if let Some(members) = own.as_object_mut() {
        members.remove("allOf");
        members.remove("description");
    }
    own
}
