//! The API guide of the whole program, with every endpoint and every status code that it uses.
//!
//! When the program is linked, every handler with `#[api_responses(…)]` is collected, and every enum
//! whose successes come from such an attribute. This includes the dependencies of the program.
//!
//! ```
//! use api_responses::guide::Guide;
//! use api_responses::{DescribeResponses, api_responses};
//!
//! /// Look up one user.
//! #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
//! async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
//!     Err(GetUserError::NotFound)
//! }
//!
//! let guide = Guide::from_program().with_title("Users");
//! let mut endpoints = guide.endpoints().iter();
//! assert!(endpoints.any(|endpoint| endpoint.operation() == GetUserError::OPERATION));
//! ```
//!
//! Build the guide once, when the program starts, and serve it like any other page:
//!
//! ```
//! # #[cfg(feature = "axum08")] {
//! use api_responses::guide::Guide;
//! use axum::response::Html;
//! use axum::routing::get;
//!
//! let page = Guide::from_program().with_title("Users").to_html();
//! let router: axum::Router = axum::Router::new().route("/docs", get(move || async { Html(page) }));
//! # }
//! ```
//!
//! With the feature `utoipa`, the guide shows the fields of all types that have a schema, with their types, limits,
//! descriptions and examples, and each named type in a section of its own. Without it, types are named only. Examples
//! can also be [written in a declaration](crate::_reference::content#examples-of-contents). Each endpoint with a path has a
//! `curl` command, which sends its request to [`Guide::with_server`].
//!
//! A crate that the program does not mention is not linked, and its endpoints are not in the guide:
//! mention it with `use users as _;`. On WebAssembly, where nothing runs before `main`, the host must
//! call `__wasm_call_ctors` first.

// For 500 endpoints, `inventory` takes 0.13 s of a check, and 400 bytes of the stripped program for each
// endpoint; `linkme` takes 0.3 s and 200 bytes. `inventory` adds 1 s to a cold build, `linkme` with its macro
// 5 s. The decisive reasons are that `#![forbid(unsafe_code)]` rejects the statics of `linkme`, and that it
// does not support WebAssembly.

mod anchor;
mod author;
mod body;
mod code;
mod curl;
mod documented;
mod endpoint;
mod html;
mod markdown;
mod page;
mod problem_type;
mod request;
mod shape;
mod text;
mod types;

pub use endpoint::Endpoint;

use http_semantics::Language;

use self::page::Page;
use crate::Operation;
use crate::served_path::{Prefixes, is_in};

/// The endpoints of a program, which can be written as a guide.
#[derive(Clone, Debug)]
pub struct Guide {
    endpoints: Vec<Endpoint>,
    /// The same endpoints with the prefixes of their routers only.
    as_routed: Vec<Endpoint>,
    /// The prefixes of modules.
    prefixes: Prefixes,
    title: Option<String>,
    introduction: Option<String>,
    language: &'static Language,
    servers: Vec<String>,
}

/// Returns the declarations of the responses that the extractors of a handler send.
pub(crate) fn rejections(operation: Operation) -> impl Iterator<Item = Operation> {
    let endpoints = inventory::iter::<Endpoint>();
    let of_operation = endpoints.filter(move |endpoint| endpoint.operation() == operation);
    of_operation.flat_map(|endpoint| endpoint.request().rejections)
}

/// Returns the operations of the program, each with its module, in the order of the guide.
pub(crate) fn collected() -> impl Iterator<Item = (Operation, &'static str)> {
    let mut endpoints: Vec<&Endpoint> = inventory::iter::<Endpoint>().collect();
    endpoints.sort_by(|one, other| one.compare(other));
    endpoints.into_iter().map(|endpoint| (endpoint.operation(), endpoint.module_path()))
}

/// Returns the endpoint of the program with this declaration.
///
/// Two modules can have handlers with equal declarations, such as those of two versions, whose types differ. The name
/// of the handler's type then decides: it begins with the module.
fn known(of_program: &[&Endpoint], operation: Operation, handler: &str) -> Endpoint {
    let equal = of_program.iter().filter(|endpoint| endpoint.operation() == operation);
    let best = equal.max_by_key(|endpoint| {
        let module = endpoint.module_path();
        if is_in(handler, module) { module.len() } else { 0 }
    });
    best.map_or(Endpoint::__new(operation, "", &[]), |known| (*known).clone())
}

impl Guide {
    /// Collects the endpoints of the program, including its dependencies.
    pub fn from_program() -> Self {
        Self::new(inventory::iter::<Endpoint>().cloned().collect())
    }

    /// Creates a guide of these operations.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", 204)]
    /// enum Forget {}
    ///
    /// let guide = Guide::from_operations([Forget::OPERATION]);
    /// assert_eq!(guide.endpoints().len(), 1);
    /// ```
    pub fn from_operations(operations: impl IntoIterator<Item = Operation>) -> Self {
        let endpoints = operations.into_iter().map(|operation| Endpoint::__new(operation, "", &[]));
        Self::new(endpoints.collect())
    }

    /// Creates a guide of the endpoints that a router serves: each with the prefix under which it is served, and its
    /// operation. An endpoint can be served several times. Endpoints of the program that are not among them are left
    /// out.
    ///
    /// `ApiRouter::guide`, in the module `axum`, does this itself.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", 204)]
    /// enum Forget {}
    ///
    /// let guide = Guide::from_routes([("/v1", Forget::OPERATION), ("/v2", Forget::OPERATION)]);
    /// let paths = guide.endpoints().iter().filter_map(|endpoint| endpoint.path());
    /// assert!(paths.eq(["/v1/memory", "/v2/memory"]));
    /// ```
    pub fn from_routes(routes: impl IntoIterator<Item = (impl Into<String>, Operation)>) -> Self {
        let of_program: Vec<&Endpoint> = inventory::iter::<Endpoint>().collect();
        let routes = routes.into_iter();
        let endpoints = routes
            .map(|(prefix, operation)| known(&of_program, operation, "").under(prefix.into()));
        Self::new(endpoints.collect())
    }

    /// Creates a guide of the endpoints that a router has recorded.
    #[cfg(any(feature = "actix-web4", feature = "axum08", feature = "poem3", feature = "salvo1"))]
    pub(crate) fn from_routed(routed: &[crate::routed_endpoint::RoutedEndpoint]) -> Self {
        let of_program: Vec<&Endpoint> = inventory::iter::<Endpoint>().collect();
        let endpoints = routed.iter().map(|routed| {
            let known = known(&of_program, routed.operation(), routed.handler());
            known.at(routed.declared_path()).under(routed.prefix().to_owned())
        });
        Self::new(endpoints.collect())
    }

    /// Serves the endpoints of a module, and of the modules in it, under a prefix. This is for routers that do not
    /// report the prefixes of their routes: for axum and actix-web, use `ApiRouter` and `ApiScope` instead.
    ///
    /// The prefix of an inner module stands after that of the module around it, in whatever order the two are set.
    /// The prefix of a router follows both.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    ///
    /// mod v1 {
    ///     use api_responses::api_responses;
    ///
    ///     /// Check the service.
    ///     #[api_responses(GET "/health", 204)]
    ///     pub async fn get_health() -> GetHealthResponse {
    ///         GetHealthResponse::NoContent
    ///     }
    /// }
    ///
    /// # let _ = v1::get_health;
    /// let module = concat!(module_path!(), "::v1");
    /// let guide = Guide::from_program().with_prefix(module, "/v1");
    /// assert!(guide.to_markdown().contains("GET /v1/health"));
    /// ```
    #[must_use]
    pub fn with_prefix(mut self, module_path: &str, prefix: impl Into<String>) -> Self {
        self.prefixes.set(module_path.to_owned(), prefix.into());
        let endpoints = self.as_routed.iter().map(|endpoint| {
            endpoint.under(self.prefixes.before(endpoint.module_path(), endpoint.prefix()))
        });
        let mut endpoints: Vec<Endpoint> = endpoints.collect();
        endpoints.sort_by(Endpoint::compare);
        Self { endpoints, ..self }
    }

    pub(crate) fn new(endpoints: Vec<Endpoint>) -> Self {
        let endpoints = endpoints.into_iter().flat_map(Endpoint::by_path);
        let mut endpoints: Vec<Endpoint> = endpoints.collect();
        endpoints.sort_by(Endpoint::compare);
        Self {
            as_routed: endpoints.clone(),
            endpoints,
            prefixes: Prefixes::default(),
            title: None,
            introduction: None,
            language: Language::ENGLISH,
            servers: Vec::new(),
        }
    }

    /// Sets the title.
    #[must_use]
    pub fn with_title(self, title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..self }
    }

    /// Sets a text that stands before the endpoints, in Markdown.
    #[must_use]
    pub fn with_introduction(self, markdown: impl Into<String>) -> Self {
        Self { introduction: Some(markdown.into()), ..self }
    }

    /// Sets the language of the headings, of the explanations of status codes, and of the texts of authors,
    /// if they have a translation. The default is English, also if the tables in rustdoc have another
    /// language.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::http_semantics::Language;
    ///
    /// let guide = Guide::from_program().with_language(Language::CHINESE);
    /// assert!(guide.to_html().contains("<html lang=\"zh-CN\""));
    /// ```
    #[must_use]
    pub fn with_language(self, language: &'static Language) -> Self {
        Self { language, ..self }
    }

    /// Adds a URL under which the API is served: `https://api.example.com/shop`. The commands of the guide send requests
    /// to the first one, and [`to_openapi`](Self::to_openapi) lists all of them.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", 204)]
    /// enum Forget {}
    ///
    /// let guide = Guide::from_operations([Forget::OPERATION]).with_server("https://api.example.com");
    /// assert!(guide.to_html().contains("curl -X DELETE https://api.example.com/memory"));
    /// ```
    #[must_use]
    pub fn with_server(mut self, url: impl Into<String>) -> Self {
        self.servers.push(url.into());
        self
    }

    /// Returns the endpoints, sorted by path, then by method, then by module. Endpoints without a path come
    /// last.
    pub fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// Writes the guide as GitHub Flavored Markdown: contents, a section for each endpoint, and appendices
    /// about types, problem types, and each status code that is used.
    ///
    /// The Markdown of authors is kept, with two exceptions: raw HTML is shown as text, and links that do
    /// not lead to pages (`https://…`, `/docs`) or mailboxes are replaced by their text.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", /**Forgotten.*/ 204)]
    /// enum Forget {}
    ///
    /// let markdown = Guide::from_operations([Forget::OPERATION]).to_markdown();
    /// assert!(markdown.contains("### `DELETE /memory`"));
    /// assert!(markdown.contains("| [204 No Content](#status-204) | Forgotten. |"));
    /// ```
    pub fn to_markdown(&self) -> String {
        markdown::write(&self.page())
    }

    /// Writes the guide as one HTML page, which loads nothing. It can be read without its script, which adds the search,
    /// buttons that copy examples, and types that unfold within others.
    ///
    /// The page can be written to a file, or sent as `text/html; charset=utf-8`. Its anchors,
    /// `#endpoint-get-users-id`, `#status-404` and `#type-User`, depend only on the declarations.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", 204)]
    /// enum Forget {}
    ///
    /// let page = Guide::from_operations([Forget::OPERATION]).with_title("</title>").to_html();
    /// assert!(page.starts_with("<!DOCTYPE html>"));
    /// assert!(page.contains("<title>&lt;/title&gt;</title>"));
    /// assert!(page.contains("id=\"endpoint-delete-memory\""));
    /// ```
    pub fn to_html(&self) -> String {
        html::write(&self.page())
    }

    fn page(&self) -> Page<'_> {
        let (title, introduction) = (self.title.as_deref(), self.introduction.as_deref());
        let server = self.servers.first().map(String::as_str);
        Page::new(&self.endpoints, title, introduction, self.language, server)
    }

    /// Converts the guide into an OpenAPI 3.1 document, with its title, introduction and language, and with
    /// the schemas of all types that have one.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses as _, api_responses};
    ///
    /// /// Forget everything.
    /// #[api_responses(DELETE "/memory", 204)]
    /// fn forget() -> ForgetResponse {
    ///     ForgetResponse::NoContent
    /// }
    ///
    /// let guide = Guide::from_routes([("", ForgetResponse::OPERATION)]).with_title("Memory");
    /// let document = guide.to_openapi().with_version("1.0.0").build()?;
    /// let forget = document.paths.paths["/memory"].delete.as_ref().unwrap();
    /// assert_eq!(forget.summary.as_deref(), Some("Forget everything."));
    /// # Ok::<(), api_responses::openapi::Conflict>(())
    /// ```
    #[cfg(feature = "utoipa6")]
    #[cfg_attr(docsrs, doc(cfg(feature = "utoipa6")))]
    pub fn to_openapi(&self) -> crate::openapi::Document {
        let endpoints = self.endpoints.iter().map(Endpoint::for_openapi).collect();
        let document =
            crate::openapi::Document::from_served(endpoints).with_language(self.language);
        let servers = self.servers.iter();
        let document = servers.fold(document, crate::openapi::Document::with_server);
        let document = match &self.title {
            Some(title) => document.with_title(title),
            None => document,
        };
        match &self.introduction {
            Some(introduction) => document.with_description(introduction),
            None => document,
        }
    }
}
