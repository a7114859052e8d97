//! The routes of a document: one for each method and path.

use ::utoipa::openapi::Responses;
use ::utoipa::openapi::path::Operation as OpenApiOperation;
use http_semantics::{Language, Method};

use super::conflict::Conflict;
use super::endpoint::Endpoint;
use super::identifiers::Candidates;
use super::operation::with_responses;
use super::request::Request;
use super::security::Schemes;
use super::served::Served;
use crate::request::parameter::described;
use crate::template::Template;

/// One method of an endpoint.
pub(super) struct Route<'a> {
    pub(super) endpoint: &'a Endpoint,
    pub(super) template: Template,
    pub(super) method: Method,
    is_first: bool,
}

impl Route<'_> {
    /// Returns `GET /users/{id}`.
    fn name(&self) -> String {
        format!("{} {}", self.method.as_str(), self.template)
    }

    /// Returns `shop::users::get_user`.
    fn handler(&self) -> String {
        let (module, name) = (self.endpoint.module_path(), self.endpoint.operation().name());
        if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
    }

    pub(super) fn candidates(&self) -> Candidates<'_> {
        Candidates {
            name: self.endpoint.operation().name(),
            module_path: self.endpoint.module_path(),
            further_method: (!self.is_first).then(|| self.method.as_str()),
            route: format!("{} {}", self.method.as_str(), self.template),
        }
    }

    pub(super) fn operation(
        &self,
        language: Option<&'static Language>,
        schemes: &mut Schemes,
    ) -> OpenApiOperation {
        let responses: Responses = self.endpoint.responses(language).into_iter().collect();
        let language = language.unwrap_or(Language::ENGLISH);
        let parameters = self.endpoint.parameters();
        let request = Request::of(parameters, Some(self.method));
        let declared = self.endpoint.operation();
        let mut operation =
            with_responses(declared, Some(&self.template), &request, responses, language);
        operation.security = schemes.require(declared, &described(parameters));
        operation
    }
}

/// Returns the routes, sorted, so that the document does not depend on the order of the endpoints.
pub(super) fn routes(endpoints: &[Served]) -> Vec<Route<'_>> {
    let mut routes = Vec::new();
    for served in endpoints {
        let endpoint = &served.endpoint;
        let operation = endpoint.operation();
        if operation.path().is_none() {
            tracing::debug!(
                operation = operation.name(),
                "left out of the OpenAPI document: it has no path"
            );
            continue;
        }
        let mut is_first = true;
        for (method, template) in served.routes() {
            if method == Method::Connect {
                continue;
            }
            // `ANY` is listed for the methods of OpenAPI.
            if operation.responds_to_any_method() && method == Method::Query {
                continue;
            }
            routes.push(Route { endpoint, template, method, is_first });
            is_first = false;
        }
        if is_first {
            tracing::debug!(
                operation = operation.name(),
                "left out of the OpenAPI document: it has no method"
            );
        }
    }
    let order = |route: &Route| {
        let endpoint = route.endpoint;
        let name = (endpoint.module_path(), endpoint.operation().name());
        (route.template.to_string(), route.method.as_str(), name)
    };
    routes.sort_by_cached_key(order);
    routes
}

/// The conflict of a route with the first of the routes that has its method and path.
pub(super) fn conflict(routes: &[Route<'_>], second: &Route<'_>) -> Conflict {
    let name = second.name();
    let first = routes.iter().find(|first| first.name() == name).unwrap_or(second);
    Conflict::Route { route: name, handlers: [first.handler(), second.handler()] }
}

/// Gives the same names to the parameters of equal paths: "Templated paths with the same hierarchy but
/// different templated names MUST NOT exist as they are
/// identical" (OpenAPI 3.1.1 §4.8.8.1).
pub(super) fn unify_parameter_names(routes: &mut [Route<'_>]) {
    for index in 1..routes.len() {
        let (before, after) = routes.split_at_mut(index);
        let same = before.iter().find(|route| route.template.is_same_as(&after[0].template));
        if let Some(same) = same {
            after[0].template = same.template.clone();
        }
    }
}
