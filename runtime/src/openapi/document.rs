//! A whole document.

use std::collections::BTreeSet;

use ::utoipa::openapi::extensions::Extensions;
use ::utoipa::openapi::path::Operation as OpenApiOperation;
use ::utoipa::openapi::tag::TagBuilder;
use ::utoipa::openapi::{InfoBuilder, OpenApi, OpenApiBuilder, PathItem, Paths, Responses, Tag};
use http_semantics::{Language, Method};

use super::endpoint::Endpoint;
use super::identifiers::{Candidates, unique};
use super::operation::described;
use super::template::Template;
use crate::utoipa::complete;

/// A document in OpenAPI 3.1 of many endpoints, without `#[utoipa::path]`.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::openapi::{Document, Endpoint};
///
/// /// Whether everything works.
/// #[api_responses(GET "/health", 204, 503)]
/// async fn health() -> HealthResponse {
///     HealthResponse::NoContent
/// }
///
/// let document = Document::of([Endpoint::of::<HealthResponse>()])
///     .titled("Bookshop")
///     .version("1.2.0")
///     .build();
/// assert_eq!(document.paths.paths["/health"].get.as_ref().unwrap().responses.responses.len(), 2);
/// assert_eq!(document.info.title, "Bookshop");
/// ```
///
/// It can be merged into the document of an application, which has servers and security, too:
/// `ApiDoc::openapi().merge_from(document)`.
///
/// - Paths are written as OpenAPI has them, whatever the framework: `{*rest}` of axum, `{id:\d+}` of
///   actix-web and `<id>` of rocket become `{rest}` and `{id}`. Parameters of a path are strings. Two
///   paths that differ in the names of parameters only are one, with the names of the first.
/// - An operation for several methods is there for each, and one for `ANY` for all eight that OpenAPI
///   3.1 has. QUERY (RFC 10008) is not among them: such an operation stands in the path item as
///   `x-query`, and [can be moved](super#openapi-32) for OpenAPI 3.2. What is declared for CONNECT
///   alone is left out, and so is what has no path or no method, and a second operation for the same
///   method and path; [`tracing`] has an event of the level `DEBUG` for each.
/// - `operationId` is the name of the handler. Of two handlers of one name, both have that of the
///   module before theirs, and if need be method and path behind.
/// - The tag is the last part of the module path, `users` for `bookshop::users`; or the one before, where
///   the last is called like the handler, as with a file for each.
#[derive(Clone, Debug)]
pub struct Document {
    endpoints: Vec<Endpoint>,
    title: String,
    version: String,
    description: Option<String>,
    language: Option<&'static Language>,
}

impl Document {
    /// Of these endpoints. The order does not matter.
    #[must_use]
    pub fn of(endpoints: impl IntoIterator<Item = Endpoint>) -> Self {
        Self {
            endpoints: endpoints.into_iter().collect(),
            title: "API".to_owned(),
            version: "0.0.0".to_owned(),
            description: None,
            language: None,
        }
    }

    /// What the API is called; `API` without this.
    #[must_use]
    pub fn titled(self, title: impl Into<String>) -> Self {
        Self { title: title.into(), ..self }
    }

    /// The version of the API; `0.0.0` without this.
    #[must_use]
    pub fn version(self, version: impl Into<String>) -> Self {
        Self { version: version.into(), ..self }
    }

    /// What there is to say before everything else, in Markdown.
    #[must_use]
    pub fn described(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }

    /// The language of all descriptions; that of each declaration without this.
    #[must_use]
    pub fn language(self, language: &'static Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The document, with everything that it refers to.
    #[must_use]
    pub fn build(self) -> OpenApi {
        let info = InfoBuilder::new()
            .title(self.title)
            .version(self.version)
            .description(self.description);
        let mut routes = routes(&self.endpoints);
        unite(&mut routes);
        let candidates: Vec<Candidates> = routes.iter().map(Route::candidates).collect();
        let names = unique(&candidates);
        let mut paths = Paths::new();
        let mut tags = BTreeSet::new();
        for (route, name) in routes.iter().zip(names) {
            let mut operation = route.operation(self.language);
            operation.operation_id = Some(name);
            let tag = tag(route.endpoint.module_path(), route.endpoint.operation().name());
            operation.tags = tag.map(|tag| vec![tag.to_owned()]);
            if insert(&mut paths, route, operation) {
                tags.extend(tag);
            }
        }
        let tags: Vec<Tag> =
            tags.into_iter().map(|tag| TagBuilder::new().name(tag).build()).collect();
        let mut document = OpenApiBuilder::new()
            .info(info.build())
            .paths(paths)
            .tags((!tags.is_empty()).then_some(tags))
            .build();
        let declared = self.endpoints.iter().flat_map(Endpoint::documented);
        let components: Vec<_> = declared.flat_map(|declared| declared.components()).collect();
        complete(&mut document, &components);
        document
    }
}

/// The same as [`build`](Document::build).
impl From<Document> for OpenApi {
    fn from(document: Document) -> Self {
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
        described(self.endpoint.operation(), Some(&self.template), responses, language)
    }
}

/// Sorted, so that nothing depends on the order in which endpoints are found.
fn routes(endpoints: &[Endpoint]) -> Vec<Route<'_>> {
    let mut routes = Vec::new();
    for endpoint in endpoints {
        let operation = endpoint.operation();
        let Some(path) = operation.path() else {
            tracing::debug!(operation = operation.name(), "left out of OpenAPI: it has no path");
            continue;
        };
        let template = Template::of(path);
        let mut is_first = true;
        for method in operation.methods().filter(|method| *method != Method::Connect) {
            // `ANY` is for the methods of OpenAPI.
            if operation.answers_any_method() && method == Method::Query {
                continue;
            }
            routes.push(Route { endpoint, template: template.clone(), method, is_first });
            is_first = false;
        }
        if is_first {
            tracing::debug!(operation = operation.name(), "left out of OpenAPI: it has no method");
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

/// "Templated paths with the same hierarchy but different templated names MUST NOT exist as they are
/// identical" (OpenAPI 3.1.1 §4.8.8.1).
fn unite(routes: &mut [Route<'_>]) {
    for index in 1..routes.len() {
        let (before, after) = routes.split_at_mut(index);
        let same = before.iter().find(|route| route.template.is_same_as(&after[0].template));
        if let Some(same) = same {
            after[0].template = same.template.clone();
        }
    }
}

/// Whether there was room for it.
fn insert(paths: &mut Paths, route: &Route<'_>, operation: OpenApiOperation) -> bool {
    let item = paths.paths.entry(route.template.to_string()).or_default();
    let is_new = match place(item, route.method) {
        Some(place) if place.is_none() => {
            *place = Some(operation);
            true
        }
        Some(_) => false,
        None => insert_query(item, &operation),
    };
    if !is_new {
        tracing::debug!(
            operation = route.endpoint.operation().name(),
            "left out of OpenAPI: another operation has its method and path"
        );
    }
    is_new
}

/// OpenAPI 3.1 has no place for QUERY; 3.2 calls it `query`.
fn insert_query(item: &mut PathItem, operation: &OpenApiOperation) -> bool {
    let extensions = item.extensions.get_or_insert_with(Extensions::default);
    if extensions.contains_key("x-query") {
        return false;
    }
    let operation = serde_json::to_value(operation).unwrap_or_default();
    extensions.insert("x-query".to_owned(), operation);
    true
}

fn place(item: &mut PathItem, method: Method) -> Option<&mut Option<OpenApiOperation>> {
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

/// `users` of `bookshop::users`, and of `bookshop::users::get_user` for the handler `get_user`: a tag is
/// there to group operations.
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
    fn a_tag_is_what_endpoints_have_in_common() {
        assert_eq!(tag("shop::users", "get_user"), Some("users"));
        assert_eq!(tag("shop::users::get_user", "get_user"), Some("users"));
        assert_eq!(tag("shop::users::forget_user", "get_user"), Some("forget_user"));
        assert_eq!(tag("shop::forget_user", "user"), Some("forget_user"));
        assert_eq!((tag("shop", "shop"), tag("", "get_user")), (Some("shop"), None));
    }
}
