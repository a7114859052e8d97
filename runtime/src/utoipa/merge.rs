//! Merges several responses of one status code, because OpenAPI has only one response per code.

use std::collections::BTreeMap;

use ::utoipa::openapi::example::Example;
use ::utoipa::openapi::schema::{AnyOfBuilder, SchemaType};
use ::utoipa::openapi::{
    Content, Header, HeaderBuilder, ObjectBuilder, RefOr, Response, Schema, Type,
};
use serde_json::Value;

use super::description;
use super::response_part::ResponsePart;
use crate::{DeclaredHeader, HeaderPresence};

/// Returns a single response unchanged. Several responses become one with all descriptions, header
/// fields and examples, and with one schema for all contents of a media type.
pub(super) fn merged(mut parts: Vec<ResponsePart>) -> RefOr<Response> {
    if let [ResponsePart { manual, .. }] = parts.as_mut_slice()
        && let Some(response) = manual.take()
    {
        return response;
    }
    let descriptions: Vec<(Option<&str>, &str)> =
        parts.iter().map(|part| (part.variant, part.description.as_str())).collect();
    let mut whole = Response::new(description::joined(&descriptions));
    whole.headers = headers(&parts);
    let mut contents: Vec<(String, Vec<RefOr<Content>>)> = Vec::new();
    for part in parts {
        let manual = match part.manual {
            Some(RefOr::T(response)) => response,
            Some(RefOr::Ref(_)) | None => Response::default(),
        };
        whole.headers.extend(manual.headers);
        let declared =
            part.content.into_iter().map(|(media_type, content)| (media_type, content.into()));
        for (media_type, content) in declared.chain(manual.content) {
            match contents.iter_mut().find(|(other, _)| *other == media_type) {
                Some((_, alternatives)) => alternatives.push(content),
                None => contents.push((media_type, vec![content])),
            }
        }
    }
    let contents = contents.into_iter();
    whole.content =
        contents.map(|(media_type, alternatives)| (media_type, any_of(alternatives))).collect();
    whole.into()
}

/// Returns a single content unchanged. The target of a reference is not known here: among several
/// contents, it counts as a content without a schema.
fn any_of(mut alternatives: Vec<RefOr<Content>>) -> RefOr<Content> {
    if alternatives.len() == 1
        && let Some(only) = alternatives.pop()
    {
        return only;
    }
    let mut schemas = Vec::new();
    let mut item_schemas = Vec::new();
    let mut examples: BTreeMap<String, RefOr<Example>> = BTreeMap::new();
    let mut whole = Content::default();
    for alternative in alternatives {
        let mut content = match alternative {
            RefOr::T(content) => content,
            RefOr::Ref(_) => Content::default(),
        };
        schemas.push(content.schema);
        item_schemas.push(content.item_schema);
        for (name, example) in content.examples {
            let mut name = name;
            while examples.get(&name).is_some_and(|other| *other != example) {
                name.push('_');
            }
            examples.insert(name, example);
        }
        whole.description = whole.description.or(content.description);
        whole.example = whole.example.or(content.example);
        whole.encoding.append(&mut content.encoding);
        if whole.prefix_encoding.is_empty() {
            whole.prefix_encoding = content.prefix_encoding;
        }
        whole.item_encoding = whole.item_encoding.or(content.item_encoding);
        whole.extensions = whole.extensions.or(content.extensions);
    }
    whole.schema = any_of_schemas(schemas);
    whole.item_schema = any_of_schemas(item_schemas);
    // The two exclude each other (OpenAPI 3.1.1 §4.8.14.1).
    if !examples.is_empty() {
        whole.example = None;
    }
    whole.examples = examples;
    whole.into()
}

/// `oneOf` would refuse content that fits several of the schemas, and two types can have one shape. If one of the
/// schemas is not known, any value is allowed beside the others.
fn any_of_schemas(schemas: Vec<Option<RefOr<Schema>>>) -> Option<RefOr<Schema>> {
    let are_all_known = schemas.iter().all(Option::is_some);
    let mut known: Vec<RefOr<Schema>> = Vec::new();
    for schema in schemas.into_iter().flatten() {
        if !known.contains(&schema) {
            known.push(schema);
        }
    }
    match known.len() {
        0 => None,
        1 if are_all_known => known.pop(),
        _ => {
            if !are_all_known {
                known.push(ObjectBuilder::new().schema_type(SchemaType::AnyValue).into());
            }
            Some(known.into_iter().fold(AnyOfBuilder::new(), AnyOfBuilder::item).into())
        }
    }
}

/// Every header is a string. If it is constant in all responses, its values are listed.
///
/// The description says whether a header is optional, because utoipa has no `required` for headers.
fn headers(parts: &[ResponsePart]) -> BTreeMap<String, RefOr<Header>> {
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
        let header = HeaderBuilder::new().schema(Some(schema)).description(description);
        (name.to_owned(), header.build().into())
    });
    fields.collect()
}
