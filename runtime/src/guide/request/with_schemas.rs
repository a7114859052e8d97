//! The parameters whose types have schemas.

use ::utoipa::openapi::path::{Parameter, ParameterIn};
use ::utoipa::openapi::schema::SchemaType;
use ::utoipa::openapi::{RefOr, Required, Schema, Type};
use http_semantics::Words;

use super::part::Part;
use crate::guide::endpoint::Endpoint;
use crate::guide::text::Text;
use crate::openapi;

/// Returns the parameters of the path, those of the query, header fields and cookies.
pub(super) fn parameters(endpoint: &Endpoint, words: &Words) -> Vec<Part> {
    let parameters = openapi::parameters(&endpoint.for_openapi());
    parameters.into_iter().map(|parameter| part(parameter, words)).collect()
}

fn part(parameter: Parameter, words: &Words) -> Part {
    let place = match parameter.parameter_in {
        ParameterIn::Path => words.path,
        ParameterIn::Query | ParameterIn::QueryString => words.query,
        ParameterIn::Header => words.header_field,
        ParameterIn::Cookie => words.cookie,
    };
    let described = parameter.description.or_else(|| match &parameter.schema {
        Some(RefOr::T(Schema::Object(object))) => object.description.clone(),
        Some(RefOr::T(Schema::Array(array))) => array.description.clone(),
        _ => None,
    });
    // A header field is text, which need not be said.
    let is_text = matches!(parameter.parameter_in, ParameterIn::Header | ParameterIn::Cookie);
    let schema = parameter.schema.as_ref().filter(|_| !is_text);
    let of = schema.map(type_of).filter(|text| !text.is_empty());
    Part {
        name: Some(Text::new_owned(&parameter.name)),
        of: of.map(|text| Text::new_owned(&text)),
        is_optional: parameter.required == Required::False,
        description: described.map(|text| Text::new_owned(&text)),
        ..Part::at(place)
    }
}

/// Returns the type in the words of JSON Schema: `integer`, `string[]`, or the name of a schema.
fn type_of(schema: &RefOr<Schema>) -> String {
    match schema {
        RefOr::Ref(reference) => {
            reference.ref_location.rsplit('/').next().unwrap_or_default().to_owned()
        }
        RefOr::T(Schema::Object(object)) => match &object.schema_type {
            SchemaType::Type(of) => name(of).to_owned(),
            _ => String::new(),
        },
        RefOr::T(Schema::Array(array)) => match &array.items {
            ::utoipa::openapi::schema::ArrayItems::RefOrSchema(items) => {
                format!("{}[]", type_of(items))
            }
            ::utoipa::openapi::schema::ArrayItems::False => "array".to_owned(),
        },
        RefOr::T(_) => String::new(),
    }
}

fn name(of: &Type) -> &'static str {
    match of {
        Type::Object => "object",
        Type::String => "string",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::Boolean => "boolean",
        Type::Array => "array",
        Type::Null => "null",
    }
}
