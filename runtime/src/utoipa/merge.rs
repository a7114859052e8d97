//! Several responses of one status code as one, since OpenAPI has room for one only.

use std::collections::BTreeMap;

use ::utoipa::openapi::example::Example;
use ::utoipa::openapi::header::HeaderBuilder;
use ::utoipa::openapi::schema::AnyOfBuilder;
use ::utoipa::openapi::{
    Content, Header, ObjectBuilder, OneOfBuilder, RefOr, Response, ResponseBuilder, Schema, Type,
};
use serde_json::Value;

use super::description;
use super::part::Part;
use crate::{DeclaredHeader, HeaderPresence};

/// The only one as it is; of several, descriptions one below the other, a schema for any of the
/// contents of one media type, and all fields and examples.
pub(super) fn merged(mut parts: Vec<Part>) -> RefOr<Response> {
    if let [Part { by_hand, .. }] = parts.as_mut_slice()
        && let Some(response) = by_hand.take()
    {
        return response;
    }
    let descriptions: Vec<(Option<&str>, &str)> =
        parts.iter().map(|part| (part.variant, part.description.as_str())).collect();
    let mut builder = ResponseBuilder::new().description(description::joined(&descriptions));
    for (name, header) in headers(&parts) {
        builder = builder.header(name, header);
    }
    let mut contents: Vec<(String, Vec<Content>)> = Vec::new();
    for part in parts {
        let by_hand = match part.by_hand {
            Some(RefOr::T(response)) => response,
            Some(RefOr::Ref(_)) | None => Response::default(),
        };
        for (name, header) in by_hand.headers {
            builder = builder.header(name, header);
        }
        for (media_type, content) in part.content.into_iter().chain(by_hand.content) {
            match contents.iter_mut().find(|(other, _)| *other == media_type) {
                Some((_, alternatives)) => alternatives.push(content),
                None => contents.push((media_type, vec![content])),
            }
        }
    }
    for (media_type, alternatives) in contents {
        builder = builder.content(media_type, any_of(alternatives));
    }
    builder.into()
}

fn any_of(alternatives: Vec<Content>) -> Content {
    let mut schemas: Vec<Option<RefOr<Schema>>> = Vec::new();
    let mut examples: BTreeMap<String, RefOr<Example>> = BTreeMap::new();
    let mut whole = Content::default();
    for mut content in alternatives {
        let schema = content.schema.take();
        if !schemas.contains(&schema) {
            schemas.push(schema);
        }
        for (name, example) in std::mem::take(&mut content.examples) {
            let mut name = name;
            while examples.get(&name).is_some_and(|other| *other != example) {
                name.push('_');
            }
            examples.insert(name, example);
        }
        whole.example = whole.example.take().or(content.example);
        whole.encoding.append(&mut content.encoding);
        whole.extensions = whole.extensions.take().or(content.extensions);
    }
    whole.schema = one_of(schemas);
    // The two exclude each other (OpenAPI 3.1.1 §4.8.14.1).
    if !examples.is_empty() {
        whole.example = None;
    }
    whole.examples = examples;
    whole
}

/// Beside a content that nothing is known of, others are no more than hints.
fn one_of(schemas: Vec<Option<RefOr<Schema>>>) -> Option<RefOr<Schema>> {
    let are_all_known = schemas.iter().all(Option::is_some);
    let mut known: Vec<RefOr<Schema>> = schemas.into_iter().flatten().collect();
    match known.len() {
        0 => None,
        1 if are_all_known => known.pop(),
        _ if are_all_known => {
            let schema = known.into_iter().fold(OneOfBuilder::new(), OneOfBuilder::item);
            Some(schema.into())
        }
        _ => {
            let anything =
                ObjectBuilder::new().schema_type(::utoipa::openapi::schema::SchemaType::AnyValue);
            let schema = known.into_iter().fold(AnyOfBuilder::new(), AnyOfBuilder::item);
            Some(schema.item(anything).into())
        }
    }
}

/// Every field is a string. The values of one that is constant wherever it is sent are known.
fn headers(parts: &[Part]) -> BTreeMap<&'static str, Header> {
    let mut fields: BTreeMap<&'static str, Vec<&(DeclaredHeader, Option<String>)>> =
        BTreeMap::new();
    for field in parts.iter().flat_map(|part| &part.headers) {
        fields.entry(field.0.name()).or_default().push(field);
    }
    let fields = fields.into_iter().map(|(name, fields)| {
        let mut values: Vec<Value> = Vec::new();
        let mut are_constant = true;
        for (header, _) in &fields {
            let value = Value::from(header.value());
            are_constant &= header.presence() == HeaderPresence::Constant;
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let schema = ObjectBuilder::new().schema_type(Type::String);
        let schema = schema.enum_values(are_constant.then_some(values));
        let description = fields.iter().find_map(|(_, description)| description.as_deref());
        (name, HeaderBuilder::new().schema(schema).description(description).build())
    });
    fields.collect()
}
