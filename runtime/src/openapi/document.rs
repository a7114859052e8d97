//! A complete document.

use ::utoipa::openapi::extensions::Extensions;
use ::utoipa::openapi::info::{ContactBuilder, LicenseBuilder};
use ::utoipa::openapi::path::Operation as OpenApiOperation;
use ::utoipa::openapi::{InfoBuilder, OpenApi, OpenApiBuilder, PathItem, Paths, Server};
use http_semantics::{Language, Method};

use super::conflict::Conflict;
use super::endpoint::Endpoint;
use super::identifiers::{Candidates, unique};
use super::routes::{Route, conflict, routes, unify_parameter_names};
use super::security::Schemes;
use super::served::Served;
use super::tags::Tags;
use crate::served_path::Prefixes;
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
/// To add what this builder does not, merge it into the document of the application:
/// `ApiDoc::openapi().merge_from(document)`.
///
/// - Paths are written in the syntax of OpenAPI: `{*rest}` of axum, `{id:\d+}` of actix-web and `<id>` of
///   rocket become `{rest}` and `{id}`. Two paths that differ only in the
///   names of their parameters are one path, with the names of the first.
/// - An operation for several methods is listed for each of them, and one for `ANY` for all eight methods
///   of OpenAPI 3.1. QUERY (RFC 10008) is not one of these: such an operation is listed in the path item
///   as `x-query`, and [can be moved](super#openapi-32) for OpenAPI 3.2.
/// - Left out are operations for CONNECT only, and operations without path or method. [`tracing`] logs each of them
///   with the level `DEBUG`.
/// - The parameters of handlers describe the requests, for the endpoints of a [guide](crate::guide): see
///   [`request`](crate::request). Path parameters whose types are not known are strings.
/// - A security scheme is described by an extractor, or by the challenge of a declared 401:
///   `401 { www_authenticate = "Bearer" }`. Operations with neither need no credentials.
/// - `operationId` is the name of the handler. If two handlers have the same name, both ids begin with
///   the module and, if necessary, end with method and path.
/// - The tag is that of the [module](Self::with_module_tag), or else the first part of the declared path, `books` for
///   `/books/{isbn}`.
#[derive(Clone, Debug)]
pub struct Document {
    endpoints: Vec<Served>,
    /// The prefixes of modules.
    prefixes: Prefixes,
    title: String,
    version: String,
    description: Option<String>,
    language: Option<&'static Language>,
    servers: Vec<String>,
    contact: Option<(String, String)>,
    license: Option<(String, String)>,
    tags: Tags,
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
        let served = |(prefix, endpoint): (_, Endpoint)| Served {
            prefix: Into::<String>::into(prefix),
            path: None,
            endpoint,
        };
        Self::from_served(routes.into_iter().map(served).collect())
    }

    pub(crate) fn from_served(endpoints: Vec<Served>) -> Self {
        Self {
            endpoints,
            prefixes: Prefixes::default(),
            title: "API".to_owned(),
            version: "0.0.0".to_owned(),
            description: None,
            language: None,
            servers: Vec::new(),
            contact: None,
            license: None,
            tags: Tags::default(),
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

    /// Adds a URL under which the API is served: `https://api.example.com/shop`. It can be relative to the URL of the
    /// document. Without any, it is `/`, which is the default of OpenAPI.
    ///
    /// ```
    /// use api_responses::openapi::Document;
    ///
    /// let document = Document::from_endpoints([]).with_server("https://api.example.com").build()?;
    /// assert_eq!(document.servers.unwrap()[0].url, "https://api.example.com");
    /// # Ok::<(), api_responses::openapi::Conflict>(())
    /// ```
    #[must_use]
    pub fn with_server(mut self, url: impl Into<String>) -> Self {
        self.servers.push(url.into());
        self
    }

    /// Sets the licence of the API, with its [SPDX](https://spdx.org/licenses/) identifier: `MIT`.
    #[must_use]
    pub fn with_license(self, name: impl Into<String>, identifier: impl Into<String>) -> Self {
        Self { license: Some((name.into(), identifier.into())), ..self }
    }

    /// Sets whom users of the API can ask: a name, and a URL.
    #[must_use]
    pub fn with_contact(self, name: impl Into<String>, url: impl Into<String>) -> Self {
        Self { contact: Some((name.into(), url.into())), ..self }
    }

    /// Describes a tag, in Markdown. Described tags come first, in the order of the calls.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::openapi::{Document, Endpoint};
    ///
    /// #[api_responses(GET "/books", 204)]
    /// async fn list_books() -> ListBooksResponse {
    ///     ListBooksResponse::NoContent
    /// }
    ///
    /// let list_books = Endpoint::from_type::<ListBooksResponse>();
    /// let document = Document::from_endpoints([list_books]).with_tag("books", "What we sell.").build()?;
    /// assert_eq!(document.tags.unwrap()[0].description.as_deref(), Some("What we sell."));
    /// # Ok::<(), api_responses::openapi::Conflict>(())
    /// ```
    #[must_use]
    pub fn with_tag(mut self, name: impl Into<String>, description: impl Into<String>) -> Self {
        self.tags.describe(name.into(), description.into());
        self
    }

    /// Sets the tag of the endpoints of a module, and of the modules in it. An endpoint has the tag of its innermost
    /// module.
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
    /// let health = Endpoint::from_type::<HealthResponse>().with_module_path(module_path!());
    /// let document =
    ///     Document::from_endpoints([health]).with_module_tag(module_path!(), "operation").build()?;
    /// assert_eq!(document.tags.unwrap()[0].name, "operation");
    /// # Ok::<(), api_responses::openapi::Conflict>(())
    /// ```
    #[must_use]
    pub fn with_module_tag(
        mut self,
        module_path: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        self.tags.assign(module_path.into(), name.into());
        self
    }

    /// Serves the endpoints of a module, and of the modules in it, under a prefix. This is for routers that do not
    /// report the prefixes of their routes.
    ///
    /// The prefix of an inner module stands after that of the module around it, and the prefix of a router follows
    /// both. The document of a [guide](crate::guide::Guide::to_openapi) has the prefixes of the guide already.
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
    /// let health = Endpoint::from_type::<HealthResponse>().with_module_path(module_path!());
    /// let document =
    ///     Document::from_endpoints([health]).with_module_prefix(module_path!(), "/v1").build()?;
    /// assert!(document.paths.paths.contains_key("/v1/health"));
    /// # Ok::<(), api_responses::openapi::Conflict>(())
    /// ```
    #[must_use]
    pub fn with_module_prefix(
        mut self,
        module_path: impl Into<String>,
        prefix: impl Into<String>,
    ) -> Self {
        self.prefixes.set(module_path.into(), prefix.into());
        self
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
        let contact = self
            .contact
            .map(|(name, url)| ContactBuilder::new().name(Some(name)).url(Some(url)).build());
        let license = self.license.map(|(name, identifier)| {
            LicenseBuilder::new().name(name).identifier(Some(identifier)).build()
        });
        let info = InfoBuilder::new()
            .title(self.title)
            .version(self.version)
            .description(self.description)
            .contact(contact)
            .license(license);
        let prefixes = self.prefixes;
        let under_prefixes = self.endpoints.into_iter().map(|served| {
            let prefix = prefixes.before(served.endpoint.module_path(), &served.prefix);
            Served { prefix, ..served }
        });
        let endpoints: Vec<Served> = under_prefixes.collect();
        let mut routes = routes(&endpoints);
        unify_parameter_names(&mut routes);
        let candidates: Vec<Candidates> = routes.iter().map(Route::candidates).collect();
        let names = unique(&candidates);
        let mut paths = Paths::new();
        let mut tags = self.tags;
        let mut schemes = Schemes::default();
        for (route, name) in routes.iter().zip(names) {
            let mut operation = route.operation(self.language, &mut schemes);
            operation.operation_id = Some(name);
            operation.tags = tags.of(route.endpoint).map(|tag| vec![tag]);
            if !insert(&mut paths, route, operation) {
                return Err(conflict(&routes, route));
            }
        }
        let tags = tags.into_used();
        let default = self.servers.is_empty().then(|| "/".to_owned());
        let servers = self.servers.into_iter().chain(default);
        let mut document = OpenApiBuilder::new()
            .servers(Some(servers.map(Server::new)))
            .info(info.build())
            .paths(paths)
            .tags((!tags.is_empty()).then_some(tags))
            // Operations need no credentials unless they say so.
            .security(Some([]))
            .build();
        let schemes = schemes.into_components();
        if !schemes.is_empty() {
            document.components.get_or_insert_default().security_schemes = schemes;
        }
        let components = endpoints.iter().flat_map(|one| one.endpoint.components());
        let components: Vec<_> = components.collect();
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
