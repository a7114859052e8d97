//! The request of an operation: its parameters and its content.

use ::utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use ::utoipa::openapi::request_body::{RequestBody, RequestBodyBuilder};
use ::utoipa::openapi::{ContentBuilder, ObjectBuilder, RefOr, Required, Schema, Type};
use http_semantics::Method;
use http_semantics::media_type::essence;

use crate::request::description::{Content, Described, Field, FieldPlace, Fields};
use crate::request::names::elements;
use crate::request::parameter::{RequestParameter, described};
use crate::template::Template;
use crate::utoipa::{ArgumentType, TypeField, TypeSchema};

const FORM: &str = "application/x-www-form-urlencoded";

/// What the parameters of a handler describe, for one method.
pub(super) struct Request {
    parameters: &'static [RequestParameter],
    described: Vec<Described>,
}

impl Request {
    pub(super) fn of(parameters: &'static [RequestParameter], method: Option<Method>) -> Self {
        let mut described = described(parameters).described;
        if matches!(method, Some(Method::Get | Method::Head)) {
            described.iter_mut().for_each(form_to_query);
        }
        Self { parameters, described }
    }

    /// Returns the parameters of the path, which are strings unless their types are known, and all others.
    pub(super) fn parameters(&self, template: Option<&Template>) -> Vec<Parameter> {
        let names: Vec<&str> = template.into_iter().flat_map(Template::names).collect();
        let of_path = names.iter().enumerate().map(|(index, name)| {
            let schema = self.schema_of_path(&names, index).unwrap_or_else(string);
            parameter(name, ParameterIn::Path, true).schema(Some(schema)).build()
        });
        let mut parameters: Vec<Parameter> = of_path.collect();
        for described in &self.described {
            let more = match described {
                Described::Fields(fields) if fields.place == FieldPlace::Query => {
                    self.query_parameters(fields)
                }
                Described::Field(field) => field_parameter(field).into_iter().collect(),
                _ => Vec::new(),
            };
            for one in more {
                let is_there = |other: &Parameter| {
                    other.name == one.name && other.parameter_in == one.parameter_in
                };
                if !parameters.iter().any(is_there) {
                    parameters.push(one);
                }
            }
        }
        parameters
    }

    /// Returns the content, if the handler reads it.
    pub(super) fn body(&self) -> Option<RequestBody> {
        let contents: Vec<&Content> = self.contents().collect();
        let is_required = contents.iter().any(|content| !content.is_optional);
        let first = RequestBodyBuilder::new().required(Some(if is_required {
            Required::True
        } else {
            Required::False
        }));
        let body = contents.iter().fold(first, |body, content| {
            let schema = self.schema_of_content(content);
            body.content(content.media_type, ContentBuilder::new().schema(schema).build())
        });
        (!contents.is_empty()).then(|| body.build())
    }

    fn contents(&self) -> impl Iterator<Item = &Content> {
        self.described.iter().filter_map(|described| match described {
            Described::Content(content) => Some(content),
            _ => None,
        })
    }

    fn schema_of_path(&self, names: &[&str], index: usize) -> Option<RefOr<Schema>> {
        let fields = self.described.iter().find_map(|described| match described {
            Described::Fields(fields) if fields.place == FieldPlace::Path => Some(fields),
            _ => None,
        })?;
        if let Some(elements) = elements(fields.of) {
            return Some(self.argument(elements.get(index)?)?.schema()?.into_schema());
        }
        let schema = self.argument(fields.of)?.schema()?;
        let mut fields = schema.fields();
        if let Some(field) = fields.iter().position(|field| field.name == names[index]) {
            return Some(fields.swap_remove(field).schema);
        }
        (names.len() == 1 && fields.is_empty()).then(|| schema.into_schema())
    }

    fn query_parameters(&self, fields: &Fields) -> Vec<Parameter> {
        let Some(argument) = self.argument(fields.of) else { return Vec::new() };
        if let Some(parameters) = argument.query_parameters() {
            return parameters;
        }
        let of_type = argument.schema().map(|schema| schema.fields()).unwrap_or_default();
        let parameter = |TypeField { name, schema, is_required }: TypeField| {
            let is_required = is_required && !fields.is_optional;
            parameter(&name, ParameterIn::Query, is_required).schema(Some(schema)).build()
        };
        of_type.into_iter().map(parameter).collect()
    }

    fn schema_of_content(&self, content: &Content) -> Option<RefOr<Schema>> {
        let media_type = essence(content.media_type);
        if media_type == FORM || media_type.ends_with("json") {
            return Some(self.argument(content.of)?.schema()?.into_schema());
        }
        let of_kind = |kind| ObjectBuilder::new().schema_type(kind).into();
        if media_type == "multipart/form-data" {
            Some(of_kind(Type::Object))
        } else {
            // OpenAPI 3.1 has no schema for bytes: https://spec.openapis.org/oas/v3.1.1.html#considerations-for-file-uploads
            media_type.starts_with("text/").then(|| of_kind(Type::String))
        }
    }

    /// Returns the argument of a parameter that is the type with this name.
    fn argument(&self, name: &str) -> Option<&'static ArgumentType> {
        let mut arguments = self.parameters.iter().flat_map(|parameter| parameter.arguments);
        arguments.find(|argument| argument.is(name))
    }

    /// Returns the schemas of all types that are read.
    pub(super) fn schemas(
        parameters: &'static [RequestParameter],
    ) -> impl Iterator<Item = TypeSchema> {
        let arguments = parameters.iter().filter(|parameter| parameter.describe.is_some());
        arguments.flat_map(|parameter| parameter.arguments).filter_map(ArgumentType::schema)
    }
}

/// A form is the query of a GET request
/// (<https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm>).
fn form_to_query(described: &mut Described) {
    if let Described::Content(Content { media_type: FORM, of, is_optional }) = *described {
        *described = Described::Fields(Fields { place: FieldPlace::Query, of, is_optional });
    }
}

fn field_parameter(field: &Field) -> Option<Parameter> {
    let place = match field.place {
        FieldPlace::Path => return None,
        FieldPlace::Query => ParameterIn::Query,
        FieldPlace::Header => ParameterIn::Header,
        FieldPlace::Cookie => ParameterIn::Cookie,
    };
    // "the parameter definition SHALL be ignored" (OpenAPI 3.1.1 §4.8.12.1)
    let is_ignored = ["accept", "authorization", "content-type"]
        .iter()
        .any(|ignored| field.name.eq_ignore_ascii_case(ignored));
    if place == ParameterIn::Header && is_ignored {
        return None;
    }
    let description = Some(field.description).filter(|text| !text.is_empty());
    let parameter = parameter(field.name, place, false).description(description);
    Some(parameter.schema(Some(string())).build())
}

fn parameter(name: &str, place: ParameterIn, is_required: bool) -> ParameterBuilder {
    let required = if is_required { Required::True } else { Required::False };
    ParameterBuilder::new().name(name).parameter_in(place).required(required)
}

fn string() -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::String).into()
}
