//! One declared response, before it is merged with others of its status code.

use ::utoipa::openapi::example::ExampleBuilder;
use ::utoipa::openapi::schema::SchemaType;
use ::utoipa::openapi::{
    AllOfBuilder, Content, ContentBuilder, ObjectBuilder, Ref, RefOr, Response, Schema, Type,
};
use http_semantics::Language;
use http_semantics::media_type::is_json;
use serde_json::Value;

use super::type_schema::TypeSchema;
use super::{description, example};
use crate::assemble::PROBLEM_JSON;
use crate::openapi::PROBLEM_DETAILS;
use crate::{DeclaredHeader, DeclaredResponse};

/// The documentation of one declared response.
pub(super) struct ResponsePart {
    /// The declaration, unless its author wrote it for utoipa.
    #[cfg(feature = "guide")]
    pub(super) declared: Option<DeclaredResponse>,
    pub(super) variant: Option<&'static str>,
    pub(super) description: String,
    pub(super) headers: Vec<(DeclaredHeader, Option<String>)>,
    /// The content of each media type.
    pub(super) content: Vec<(String, Content)>,
    /// What its author wrote for utoipa, instead of all other fields.
    pub(super) manual: Option<RefOr<Response>>,
}

/// The schemas of the types of a response.
pub(super) struct Schemas<'a> {
    pub(super) content: Option<&'a TypeSchema>,
    /// The members of a problem document beside the standard ones.
    pub(super) members: Vec<(&'static str, Option<&'a TypeSchema>)>,
}

impl ResponsePart {
    pub(super) fn new(
        response: DeclaredResponse,
        schemas: &Schemas<'_>,
        is_outside: bool,
        language: &'static Language,
    ) -> Self {
        let headers = response.headers();
        let headers =
            headers.map(|header| (header, description::of_header(header, response, language)));
        let content = response.media_types().map(|media_type| {
            let schema = schema(response, media_type, schemas);
            // The handler's problem has the declared type, title and status code, too.
            let is_known = media_type == PROBLEM_JSON
                && response.problem_members().next().is_none()
                && (response.content().is_none() || response.problem_type().is_some());
            let example = is_known.then(|| example::problem(response)).flatten();
            let mut content = ContentBuilder::new().schema(schema).build();
            add_example(&mut content, response.variant(), example);
            add_declared_examples(&mut content, response, media_type);
            (media_type.to_owned(), content)
        });
        Self {
            #[cfg(feature = "guide")]
            declared: Some(response),
            variant: response.variant(),
            description: description::of_response(response, is_outside, language),
            headers: headers.collect(),
            content: content.collect(),
            manual: None,
        }
    }

    pub(super) fn manual(response: RefOr<Response>) -> Self {
        let (description, summary) = match &response {
            RefOr::T(response) => (&response.description, response.summary.as_ref()),
            RefOr::Ref(reference) => (&reference.description, Some(&reference.summary)),
        };
        // Since OpenAPI 3.2, a response may have a summary and no description:
        // https://spec.openapis.org/oas/v3.2.0.html#response-object
        let description = match summary {
            Some(summary) if description.is_empty() => summary.clone(),
            _ => description.clone(),
        };
        Self {
            #[cfg(feature = "guide")]
            declared: None,
            variant: None,
            description,
            headers: Vec::new(),
            content: Vec::new(),
            manual: Some(response),
        }
    }

    pub(super) fn with_example(mut self, example: Option<Value>) -> Self {
        if let Some(example) = example {
            for (_, content) in &mut self.content {
                add_example(content, self.variant, Some(example.clone()));
            }
        }
        self
    }
}

fn add_example(content: &mut Content, variant: Option<&str>, example: Option<Value>) {
    if let (Some(variant), Some(value)) = (variant, example) {
        let example = ExampleBuilder::new().value(Some(value)).build();
        content.examples.insert(variant.to_owned(), example.into());
    }
}

/// Adds the examples of the declaration. Those of JSON are values, and others are texts.
fn add_declared_examples(content: &mut Content, response: DeclaredResponse, media_type: &str) {
    let is_json_in_part = response.media_types().any(is_json);
    for (name, text) in response.examples() {
        let parsed: Option<Value> = serde_json::from_str(text).ok();
        // Of several media types, the text has one.
        let value = match (is_json(media_type), parsed) {
            (true, Some(value)) => value,
            (false, Some(_)) if is_json_in_part => continue,
            (false, _) => Value::from(text),
            (true, None) => continue,
        };
        let name = name.or(response.variant()).unwrap_or("Example");
        add_example(content, Some(name), Some(value));
    }
}

/// Returns the schema of the type if it describes what is sent, or the schema of problem documents, or
/// the schema that follows from the media type.
fn schema(
    response: DeclaredResponse,
    media_type: &str,
    schemas: &Schemas<'_>,
) -> Option<RefOr<Schema>> {
    let of_type = schemas.content.map(|found| found.schema.clone());
    if is_json(media_type) {
        let is_problem = media_type == PROBLEM_JSON
            && matches!(response.content(), None | Some("Problem" | "Fault"));
        let of_problem = is_problem.then(|| problem_details(response, schemas));
        return of_type.or(of_problem);
    }
    // Bytes are sent as they are: the schema of a `Vec<u8>` is that of a list of numbers.
    let named = of_type.filter(|schema| matches!(schema, RefOr::Ref(_)));
    let is_text = media_type.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("text/"));
    named.or_else(|| is_text.then(|| ObjectBuilder::new().schema_type(Type::String).into()))
}

/// Returns the schema of problem documents with the declared `type`, by which clients tell problems apart (RFC 9457
/// §3.1.1), and with the members of the response (§3.2).
fn problem_details(response: DeclaredResponse, schemas: &Schemas<'_>) -> RefOr<Schema> {
    let details = Ref::from_schema_name(PROBLEM_DETAILS);
    let problem_type = response.problem_type();
    if problem_type.is_none() && schemas.members.is_empty() {
        return details.into();
    }
    let mut own = ObjectBuilder::new().schema_type(Type::Object);
    if let Some(problem_type) = problem_type {
        let of_type = ObjectBuilder::new().schema_type(Type::String);
        own = own.property("type", of_type.enum_values(Some([problem_type]))).required("type");
    }
    for (name, schema) in &schemas.members {
        let any = || ObjectBuilder::new().schema_type(SchemaType::AnyValue).into();
        let schema = schema.map_or_else(any, |found| found.schema.clone());
        own = own.property(*name, schema).required(*name);
    }
    AllOfBuilder::new().item(details).item(own).into()
}
