//! The parameters and contents of endpoints, one by one, as a guide shows them.

use std::collections::BTreeMap;

use ::utoipa::openapi::path::HttpMethod;
use ::utoipa::openapi::{Content, OpenApiBuilder, PathItem, Paths, Responses};
use http_semantics::Language;
use serde::Serialize;
use serde_json::Value;

use super::operation::with_responses;
use super::request::Request;
use super::served::Served;
use crate::DeclaredResponse;
use crate::utoipa::{complete, contents_of_all};

/// What an endpoint reads and sends, as JSON of OpenAPI.
pub(crate) struct Contents {
    pub(crate) parameters: Vec<Value>,
    /// Each with its media type.
    pub(crate) request: Vec<(String, Value)>,
    /// The contents of each declared response.
    pub(crate) responses: Vec<(DeclaredResponse, Vec<(String, Value)>)>,
}

/// Returns the contents of each endpoint under its prefix, for its first method, and the schemas to which they refer.
pub(crate) fn contents(
    endpoints: &[Served],
    language: &'static Language,
) -> (Vec<Contents>, BTreeMap<String, Value>) {
    let mut all = Vec::with_capacity(endpoints.len());
    let mut paths = Paths::new();
    for (index, served) in endpoints.iter().enumerate() {
        let endpoint = &served.endpoint;
        let declared = endpoint.operation();
        let template = served.first_path();
        let served_with = served.routes().map(|(method, _)| method);
        let method = served_with.chain(declared.methods()).next();
        let request = Request::of(endpoint.parameters(), method);
        let documentation = endpoint.documentation();
        let responses = contents_of_all(&documentation, language).into_iter();
        let body = request.body().map(|body| body.content).unwrap_or_default();
        all.push(Contents {
            parameters: request.parameters(template.as_ref()).iter().map(json).collect(),
            request: body
                .iter()
                .map(|(media_type, content)| (media_type.clone(), json(content)))
                .collect(),
            responses: responses
                .map(|(response, contents)| (response, of_json(&contents)))
                .collect(),
        });
        let responses: Responses = endpoint.responses(Some(language)).into_iter().collect();
        let operation = with_responses(declared, template.as_ref(), &request, responses, language);
        // Each has a path of its own, because several endpoints can have one path.
        paths.paths.insert(format!("/{index}"), PathItem::new(HttpMethod::Get, operation));
    }
    let mut document = OpenApiBuilder::new().paths(paths).build();
    let components: Vec<_> = endpoints.iter().flat_map(|one| one.endpoint.components()).collect();
    // Of two schemas with one name, the first is shown. The OpenAPI document reports them.
    complete(&mut document, &components);
    let schemas = document.components.unwrap_or_default().schemas;
    (all, schemas.iter().map(|(name, schema)| (name.clone(), json(schema))).collect())
}

fn of_json(contents: &[(String, Content)]) -> Vec<(String, Value)> {
    contents.iter().map(|(media_type, content)| (media_type.clone(), json(content))).collect()
}

/// utoipa's types have string keys only, so that this cannot fail.
fn json(of: &impl Serialize) -> Value {
    serde_json::to_value(of).unwrap_or_default()
}
