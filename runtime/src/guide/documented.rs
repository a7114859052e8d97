//! What the schemas of types say about endpoints. Without the feature `utoipa`, no type has a schema.

use std::collections::BTreeMap;

use http_semantics::Language;
use serde_json::Value;

use super::endpoint::Endpoint;
use crate::DeclaredResponse;

/// What the types of all endpoints say.
#[derive(Default)]
pub(super) struct Documented {
    /// One for each endpoint, or none.
    endpoints: Vec<DocumentedEndpoint>,
    /// The named schemas.
    pub(super) components: BTreeMap<String, Value>,
}

/// What the types of an endpoint say, as JSON of OpenAPI.
#[derive(Default)]
pub(super) struct DocumentedEndpoint {
    /// The parameters of the path, those of the query, header fields and cookies.
    pub(super) parameters: Vec<Value>,
    /// The contents of the request, each with its media type.
    pub(super) request: Vec<(String, Value)>,
    responses: Vec<(DeclaredResponse, Vec<(String, Value)>)>,
}

impl Documented {
    #[cfg(feature = "utoipa6")]
    pub(super) fn of(endpoints: &[Endpoint], language: &'static Language) -> Self {
        let endpoints: Vec<_> = endpoints.iter().map(Endpoint::for_openapi).collect();
        let (contents, components) = crate::openapi::contents(&endpoints, language);
        let endpoints = contents.into_iter().map(
            |crate::openapi::Contents { parameters, request, responses }| DocumentedEndpoint {
                parameters,
                request,
                responses,
            },
        );
        Self { endpoints: endpoints.collect(), components }
    }

    #[cfg(not(feature = "utoipa6"))]
    pub(super) fn of(_endpoints: &[Endpoint], _language: &'static Language) -> Self {
        Self::default()
    }

    /// Takes what is said about the endpoint with this index.
    pub(super) fn take(&mut self, index: usize) -> DocumentedEndpoint {
        self.endpoints.get_mut(index).map(std::mem::take).unwrap_or_default()
    }
}

impl DocumentedEndpoint {
    /// Returns the contents of a response, each with its media type.
    pub(super) fn of_response(&self, response: DeclaredResponse) -> &[(String, Value)] {
        let mut responses = self.responses.iter();
        let found = responses.find(|(other, _)| other.is_same_entry(response));
        found.map_or(&[], |(_, contents)| contents)
    }
}
