//! A route that knows the full path of each endpoint.

use std::fmt;
use std::mem;
use std::sync::Arc;

use http_semantics::Method;
use poem::endpoint::BoxEndpoint;
use poem::http::Method as HttpMethod;
use poem::{EndpointExt as _, IntoEndpoint, Middleware, Route, RouteMethod};

use super::error_fallbacks::{ErrorFallbacks, WithAllow};
use super::path::in_syntax_of_poem;
use super::routed_handler::RoutedHandler;
use crate::ErrorFormat;
use crate::route_record::RouteRecord;
use crate::routed_endpoint::RoutedEndpoint;

/// A [`Route`] of poem that serves handlers by their declared method and path, and records the prefixes under which they
/// are served.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::poem::ApiRoute;
/// use poem::{Route, handler};
///
/// # fn main() {
/// #[api_responses(GET "/users", 204)]
/// #[handler]
/// async fn list_users() -> ListUsersResponse {
///     ListUsersResponse::NoContent
/// }
///
/// fn users() -> ApiRoute {
///     ApiRoute::new().endpoint(list_users)
/// }
///
/// let api = ApiRoute::new().nest("/v1", users()).nest("/v2", users());
/// assert!(api.endpoints().map(|endpoint| endpoint.path()).eq(["/v1/users", "/v2/users"]));
///
/// let app: Route = api.into();
/// # }
/// ```
///
/// The path is written in the syntax of poem, `/users/:id`, or as elsewhere in this crate, `/users/{id}`. With the
/// feature `guide`, `ApiRoute::guide` returns the guide of exactly these endpoints.
#[must_use]
#[derive(Default)]
pub struct ApiRoute {
    /// What is served besides `resources`.
    route: Route,
    /// The endpoints of this route, which poem wants to get for a path all at once.
    resources: Vec<Resource>,
    record: RouteRecord,
}

/// The endpoints of one path.
struct Resource {
    /// In the syntax of poem.
    path: String,
    methods: RouteMethod,
    /// The methods that have an endpoint.
    served: Vec<Method>,
    /// The endpoint for GET, which receives HEAD, too, unless another one does.
    get: Option<SharedEndpoint>,
}

type SharedEndpoint = Arc<BoxEndpoint<'static>>;

impl ApiRoute {
    /// Creates a route without endpoints.
    pub fn new() -> Self {
        Self::default()
    }

    /// Serves a handler by its declared methods and path. A handler for GET also receives HEAD requests (RFC 9110
    /// §9.3.2), and the length of its content is sent. (`get(handler)` of poem leaves the length out.)
    ///
    /// # Panics
    ///
    /// Panics if another handler has the same method and path.
    ///
    /// # Errors at compile time
    ///
    /// A declaration without a method or without a path is an error of rustc:
    ///
    /// ```compile_fail,E0277
    /// use api_responses::api_responses;
    /// use api_responses::poem::ApiRoute;
    /// use poem::handler;
    ///
    /// # fn main() {
    /// #[api_responses(DELETE, 204)]
    /// #[handler]
    /// async fn delete_user() -> DeleteUserResponse {
    ///     DeleteUserResponse::NoContent
    /// }
    ///
    /// // `delete_user` does not declare a method and a path …
    /// let api = ApiRoute::new().endpoint(delete_user);
    /// # }
    /// ```
    #[track_caller]
    pub fn endpoint<H>(mut self, handler: H) -> Self
    where
        H: RoutedHandler + IntoEndpoint<Endpoint: 'static>,
    {
        let operation = H::OPERATION;
        let path = in_syntax_of_poem(self.record.add_only::<H>(operation));
        let endpoint = Arc::new(handler.into_endpoint().map_to_response().boxed());
        if operation.responds_to_any_method() {
            self.route = self.route.at(path, endpoint);
            return self;
        }
        let at = self.resources.iter().position(|resource| resource.path == path);
        let at = at.unwrap_or_else(|| {
            let methods = RouteMethod::new();
            self.resources.push(Resource { path, methods, served: Vec::new(), get: None });
            self.resources.len() - 1
        });
        let resource = &mut self.resources[at];
        for method in operation.methods() {
            resource.add(method, Arc::clone(&endpoint));
        }
        self
    }

    /// Serves an endpoint that no declaration describes, as [`Route::at`] does.
    ///
    /// # Panics
    ///
    /// Panics as [`Route::at`] does.
    #[track_caller]
    pub fn at<E: IntoEndpoint<Endpoint: 'static>>(mut self, path: &str, endpoint: E) -> Self {
        self.record.undeclared.push(path.to_owned());
        Self { route: self.route.at(path, endpoint), ..self }
    }

    /// Serves the endpoints of another route under a prefix, as [`Route::nest`] does.
    ///
    /// # Panics
    ///
    /// Panics as [`Route::nest`] does. Also panics if the prefix has a parameter that a handler cannot read: with
    /// `/:tenant` before `/users/:id`, a handler must read `Path<(String, u64)>` instead of `Path<u64>`.
    #[track_caller]
    pub fn nest(mut self, prefix: &str, other: Self) -> Self {
        self.record.nest(prefix, other.record.clone());
        Self { route: self.route.nest(in_syntax_of_poem(prefix), Route::from(other)), ..self }
    }

    /// Adds a middleware to all endpoints so far, as `with` of poem does. It also sees the requests that none of them
    /// serves.
    ///
    /// ```
    /// use api_responses::poem::ApiRoute;
    /// use poem::middleware::SetHeader;
    ///
    /// let api = ApiRoute::new().with(SetHeader::new().appending("x-served-by", "books"));
    /// ```
    pub fn with<M>(self, middleware: M) -> Self
    where
        M: Middleware<Route>,
        M::Output: 'static,
    {
        let record = self.record.clone();
        let inner = Route::from(self).with(middleware);
        Self { route: Route::new().nest("/", inner), resources: Vec::new(), record }
    }

    /// Sends the errors of the routes so far in a format: 404 (Not Found) for an unknown path, and 405 (Method Not
    /// Allowed). Without it, poem sends both as text, and the 405 without `Allow`.
    ///
    /// ```
    /// use api_responses::poem::ApiRoute;
    /// use api_responses::{ErrorFormat, api_responses};
    /// use poem::http::Method;
    /// use poem::{Endpoint as _, Request, Route, handler};
    ///
    /// #[api_responses(GET "/users", 204)]
    /// #[handler]
    /// async fn list_users() -> ListUsersResponse {
    ///     ListUsersResponse::NoContent
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let api = ApiRoute::new().endpoint(list_users).error_fallbacks(ErrorFormat::PROBLEM);
    ///
    /// let request = Request::builder().method(Method::POST).uri_str("/users").finish();
    /// let response = Route::from(api).get_response(request).await;
    /// assert_eq!(response.header("allow"), Some("GET, HEAD"));
    /// let content = response.into_body().into_string().await.unwrap();
    /// assert_eq!(content, r#"{"type":"about:blank","title":"Method Not Allowed","status":405}"#);
    /// # }
    /// ```
    ///
    /// Call it last, on the outermost route. The methods of an endpoint without a declaration are not known, so its 405
    /// has no `Allow`. A handler that returns the `NotFoundError` of poem sends the 404 of this format, too.
    pub fn error_fallbacks(self, format: ErrorFormat) -> Self {
        let record = self.record.clone();
        let inner = ErrorFallbacks { inner: Route::from(self), format };
        Self { route: Route::new().nest("/", inner), resources: Vec::new(), record }
    }

    /// Returns the endpoints, in the order in which they were added. See [`ApiRoute`] for an example.
    pub fn endpoints(&self) -> impl Iterator<Item = &RoutedEndpoint> {
        self.record.endpoints.iter()
    }

    /// Returns the paths of the endpoints that no declaration describes. They are not in the documents.
    ///
    /// ```
    /// use api_responses::poem::ApiRoute;
    /// use poem::endpoint::make_sync;
    ///
    /// let health = ApiRoute::new().at("/health", make_sync(|_| "well"));
    /// assert_eq!(ApiRoute::new().nest("/v1", health).undeclared(), ["/v1/health"]);
    /// ```
    pub fn undeclared(&self) -> &[String] {
        &self.record.undeclared
    }

    /// Returns the guide of the endpoints, with the paths that clients request.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::poem::ApiRoute;
    /// use poem::handler;
    ///
    /// # fn main() {
    /// /// Check the service.
    /// #[api_responses(GET "/health", 204)]
    /// #[handler]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let api = ApiRoute::new().nest("/v1", ApiRoute::new().endpoint(get_health));
    /// assert!(api.guide().to_markdown().contains("GET /v1/health"));
    /// # }
    /// ```
    #[cfg(feature = "guide")]
    #[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
    pub fn guide(&self) -> crate::guide::Guide {
        crate::guide::Guide::from_routed(&self.record.endpoints)
    }
}

impl Resource {
    fn add(&mut self, method: Method, endpoint: SharedEndpoint) {
        if method == Method::Get {
            self.get = Some(Arc::clone(&endpoint));
        }
        self.serve(method, endpoint);
    }

    fn serve(&mut self, method: Method, endpoint: SharedEndpoint) {
        // The names of all known methods are tokens.
        if let Ok(name) = HttpMethod::from_bytes(method.as_str().as_bytes()) {
            self.methods = mem::take(&mut self.methods).method(name, endpoint);
            self.served.push(method);
        }
    }

    fn into_methods(mut self) -> WithAllow<RouteMethod> {
        if let Some(endpoint) = self.get.take()
            && !self.served.contains(&Method::Head)
        {
            self.serve(Method::Head, endpoint);
        }
        WithAllow::new(self.methods, self.served)
    }
}

impl From<ApiRoute> for Route {
    fn from(api: ApiRoute) -> Self {
        api.resources.into_iter().fold(api.route, |route, resource| {
            route.at(resource.path.clone(), resource.into_methods())
        })
    }
}

impl IntoEndpoint for ApiRoute {
    type Endpoint = Route;

    fn into_endpoint(self) -> Route {
        self.into()
    }
}

/// Shows the endpoints and the paths without a declaration.
impl fmt::Debug for ApiRoute {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiRoute")
            .field("endpoints", &self.record.endpoints)
            .field("undeclared", &self.record.undeclared)
            .finish_non_exhaustive()
    }
}
