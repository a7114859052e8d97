//! A complete document.

use std::collections::BTreeSet;

use ::utoipa::openapi::extensions::Extensions;
use ::utoipa::openapi::path::Operation as OpenApiOperation;
use ::utoipa::openapi::tag::TagBuilder;
use ::utoipa::openapi::{InfoBuilder, OpenApi, OpenApiBuilder, PathItem, Paths, Responses, Tag};
use http_semantics::{Language, Method};

use super::conflict::Conflict;
use super::endpoint::Endpoint;
use super::identifiers::{Candidates, unique};
use super::operation::with_responses;
use super::template::Template;
use crate::served_path::joined;
use crate::utoipa::complete;

/// Builds an OpenAPI 3.1 document from endpoints, without `#[utoipa::path]`.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::openapi::{Document, Endpoint};
///
/// /// Check the service.
/// #[api_responses(GET "/health", 204, 503)]
/// async fn health() -> HealthResponse {
///     HealthResponse::NoContent
/// }
///
/// let document = Document::from_endpoints([Endpoint::from_type::<HealthResponse>()])
///     .with_title("Bookshop")
///     .with_version("1.2.0")
///     .build()?;
/// assert_eq!(document.paths.paths["/health"].get.as_ref().unwrap().responses.responses.len(), 2);
/// assert_eq!(document.info.title, "Bookshop");
/// # Ok::<(), api_responses::openapi::Conflict>(())
/// ```
///
/// To add servers and security, merge it into the document of the application:
/// `ApiDoc::openapi().merge_from(document)`.
///
/// - Paths are written in the syntax of OpenAPI: `{*rest}` of axum, `{id:\d+}` of actix-web and `<id>` of
///   rocket become `{rest}` and `{id}`. Path parameters are strings. Two paths that differ only in the
///   names of their parameters are one path, with the names of the first.
/// - An operation for several methods is listed for each of them, and one for `ANY` for all eight methods
///   of OpenAPI 3.1. QUERY (RFC 10008) is not one of these: such an operation is listed in the path item
///   as `x-query`, and [can be moved](super#openapi-32) for OpenAPI 3.2.
/// - Left out are operations for CONNECT only, and operations without path or method. [`tracing`] logs each of them
///   with the level `DEBUG`.
/// - `operationId` is the name of the handler. If two handlers have the same name, both ids begin with
///   the module and, if necessary, end with method and path.
/// - The tag is the last part of the module path, `users` for `bookshop::users`. If the last part is the
///   name of the handler, as in projects with one file for each handler, it is the part before.
#[derive(Clone, Debug)]
pub struct Document {
    /// Each with its prefix.
    endpoints: Vec<(String, Endpoint)>,
    title: String,
    version: String,
    description: Option<String>,
    language: Option<&'static Language>,
}

impl Document {
    /// Creates a document of these endpoints. Their order does not matter.
    #[must_use]
    pub fn from_endpoints(endpoints: impl IntoIterator<Item = Endpoint>) -> Self {
        Self::from_routes(endpoints.into_iter().map(|endpoint| ("", endpoint)))
    }

    /// Creates a document of endpoints that are served under prefixes. An endpoint can be served several times.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::openapi::{Document, Endpoint};
    ///
    /// #[api_responses(GET "/health", 204)]
    /// async fn health() -> HealthResponse {
    ///     HealthResponse::NoContent
    /// }
    ///
    /// let health = Endpoint::from_type::<HealthResponse>();
    /// let document = Document::from_routes([("/v1", health), ("/v2", health)]).build()?;
    /// assert!(document.paths.paths.keys().eq(["/v1/health", "/v2/health"]));
    /// # Ok::<(), api_responses::openapi::Conflict>(())
    /// ```
    #[must_use]
    pub fn from_routes(routes: impl IntoIterator<Item = (impl Into<String>, Endpoint)>) -> Self {
        let routes = routes.into_iter();
        Self {
            endpoints: routes.map(|(prefix, endpoint)| (prefix.into(), endpoint)).collect(),
            title: "API".to_owned(),
            version: "0.0.0".to_owned(),
            description: None,
            language: None,
        }
    }

    /// Sets the title of the API. The default is `API`.
    #[must_use]
    pub fn with_title(self, title: impl Into<String>) -> Self {
        Self { title: title.into(), ..self }
    }

    /// Sets the version of the API. The default is `0.0.0`.
    #[must_use]
    pub fn with_version(self, version: impl Into<String>) -> Self {
        Self { version: version.into(), ..self }
    }

    /// Sets the description of the API, in Markdown.
    #[must_use]
    pub fn with_description(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }

    /// Sets the language of all descriptions. The default is the language of each declaration.
    #[must_use]
    pub fn with_language(self, language: &'static Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// Builds the document, with all components to which it refers.
    ///
    /// # Errors
    ///
    /// Fails if two endpoints have the same method and path, or two types have the same name, because a document
    /// contains only one of them. The error names both handlers, or the name.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::openapi::{Document, Endpoint};
    ///
    /// #[api_responses(GET "/health", 204)]
    /// async fn health() -> HealthResponse {
    ///     HealthResponse::NoContent
    /// }
    ///
    /// let health = Endpoint::from_type::<HealthResponse>().with_module_path("shop");
    /// let conflict = Document::from_endpoints([health, health]).build().err().unwrap();
    /// assert_eq!(
    ///     conflict.to_string(),
    ///     "`GET /health` is declared twice: by `shop::health` and by `shop::health`"
    /// );
    /// ```
    pub fn build(self) -> Result<OpenApi, Conflict> {
        let info = InfoBuilder::new()
            .title(self.title)
            .version(self.version)
            .description(self.description);
        let mut routes = routes(&self.endpoints);
        unify_parameter_names(&mut routes);
        let candidates: Vec<Candidates> = routes.iter().map(Route::candidates).collect();
        let names = unique(&candidates);
        let mut paths = Paths::new();
        let mut tags = BTreeSet::new();
        for (route, name) in routes.iter().zip(names) {
            let mut operation = route.operation(self.language);
            operation.operation_id = Some(name);
            let tag = tag(route.endpoint.module_path(), route.endpoint.operation().name());
            operation.tags = tag.map(|tag| vec![tag.to_owned()]);
            if !insert(&mut paths, route, operation) {
                return Err(conflict(&routes, route));
            }
            tags.extend(tag);
        }
        let tags: Vec<Tag> =
            tags.into_iter().map(|tag| TagBuilder::new().name(tag).build()).collect();
        let mut document = OpenApiBuilder::new()
            .info(info.build())
            .paths(paths)
            .tags((!tags.is_empty()).then_some(tags))
            .build();
        let documentation = self.endpoints.iter().flat_map(|(_, one)| one.documentation());
        let components: Vec<_> = documentation.flat_map(|one| one.components()).collect();
        match complete(&mut document, &components).into_iter().next() {
            Some(name) => Err(Conflict::Schema { name }),
            None => Ok(document),
        }
    }
}

/// Calls [`build`](Document::build).
impl TryFrom<Document> for OpenApi {
    type Error = Conflict;

    fn try_from(document: Document) -> Result<Self, Conflict> {
        document.build()
    }
}

/// One method of an endpoint.
struct Route<'a> {
    endpoint: &'a Endpoint,
    template: Template,
    method: Method,
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

    fn candidates(&self) -> Candidates<'_> {
        Candidates {
            name: self.endpoint.operation().name(),
            module_path: self.endpoint.module_path(),
            further_method: (!self.is_first).then(|| self.method.as_str()),
            route: format!("{} {}", self.method.as_str(), self.template),
        }
    }

    fn operation(&self, language: Option<&'static Language>) -> OpenApiOperation {
        let responses: Responses = self.endpoint.responses(language).into_iter().collect();
        let language = language.unwrap_or(Language::ENGLISH);
        with_responses(self.endpoint.operation(), Some(&self.template), responses, language)
    }
}

/// Returns the routes, sorted, so that the document does not depend on the order of the endpoints.
fn routes(endpoints: &[(String, Endpoint)]) -> Vec<Route<'_>> {
    let mut routes = Vec::new();
    for (prefix, endpoint) in endpoints {
        let operation = endpoint.operation();
        let Some(path) = operation.path() else {
            tracing::debug!(
                operation = operation.name(),
                "left out of the OpenAPI document: it has no path"
            );
            continue;
        };
        let template = Template::parse(&joined(prefix, path));
        let mut is_first = true;
        for method in operation.methods().filter(|method| *method != Method::Connect) {
            // `ANY` is listed for the methods of OpenAPI.
            if operation.responds_to_any_method() && method == Method::Query {
                continue;
            }
            routes.push(Route { endpoint, template: template.clone(), method, is_first });
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
fn conflict(routes: &[Route<'_>], second: &Route<'_>) -> Conflict {
    let name = second.name();
    let first = routes.iter().find(|first| first.name() == name).unwrap_or(second);
    Conflict::Route { route: name, handlers: [first.handler(), second.handler()] }
}

/// Gives the same names to the parameters of equal paths: "Templated paths with the same hierarchy but
/// different templated names MUST NOT exist as they are
/// identical" (OpenAPI 3.1.1 §4.8.8.1).
fn unify_parameter_names(routes: &mut [Route<'_>]) {
    for index in 1..routes.len() {
        let (before, after) = routes.split_at_mut(index);
        let same = before.iter().find(|route| route.template.is_same_as(&after[0].template));
        if let Some(same) = same {
            after[0].template = same.template.clone();
        }
    }
}

/// Adds an operation, and returns whether it was added.
fn insert(paths: &mut Paths, route: &Route<'_>, operation: OpenApiOperation) -> bool {
    let item = paths.paths.entry(route.template.to_string()).or_default();
    match slot(item, route.method) {
        Some(slot) if slot.is_none() => {
            *slot = Some(operation);
            true
        }
        Some(_) => false,
        None => insert_query(item, &operation),
    }
}

/// Adds a QUERY operation. OpenAPI 3.1 does not support it; 3.2 has a field `query`.
fn insert_query(item: &mut PathItem, operation: &OpenApiOperation) -> bool {
    let extensions = item.extensions.get_or_insert_with(Extensions::default);
    if extensions.contains_key("x-query") {
        return false;
    }
    let operation = serde_json::to_value(operation).unwrap_or_default();
    extensions.insert("x-query".to_owned(), operation);
    true
}

fn slot(item: &mut PathItem, method: Method) -> Option<&mut Option<OpenApiOperation>> {
    Some(match method {
        Method::Get => &mut item.get,
        Method::Head => &mut item.head,
        Method::Post => &mut item.post,
        Method::Put => &mut item.put,
        Method::Patch => &mut item.patch,
        Method::Delete => &mut item.delete,
        Method::Options => &mut item.options,
        Method::Trace => &mut item.trace,
        _ => return None,
    })
}

/// Returns `users` for `bookshop::users`, and for `bookshop::users::get_user` if the handler is
/// `get_user`, because a tag groups operations.
fn tag(module_path: &'static str, handler: &str) -> Option<&'static str> {
    let group = module_path
        .strip_suffix(handler)
        .and_then(|rest| rest.strip_suffix("::"))
        .unwrap_or(module_path);
    group.rsplit("::").next().filter(|tag| !tag.is_empty())
}

#[cfg(test)]
mod tests {
    use super::tag;

    #[test]
    fn the_tag_is_the_last_module_that_is_not_named_after_the_handler() {
        assert_eq!(tag("shop::users", "get_user"), Some("users"));
        assert_eq!(tag("shop::users::get_user", "get_user"), Some("users"));
        assert_eq!(tag("shop::users::forget_user", "get_user"), Some("forget_user"));
        assert_eq!(tag("shop::forget_user", "user"), Some("forget_user"));
        assert_eq!((tag("shop", "shop"), tag("", "get_user")), (Some("shop"), None));
    }
}
