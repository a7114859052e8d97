//! A router that knows the full path of each endpoint.

use std::convert::Infallible;
use std::fmt;

use axum::Router;
use axum::extract::Request;
use axum::handler::Handler;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, Route};
use tower_layer::Layer;
use tower_service::Service;

use super::encoded_path::encoded;
use super::endpoint_handler::{EndpointHandler, RoutedOutput};
use super::router::RouterExt as _;
use crate::ErrorFormat;
use crate::route_record::RouteRecord;
use crate::routed_endpoint::RoutedEndpoint;

/// A router of axum that records its endpoints, with the prefixes under which they are served.
///
/// A handler declares its own path, and not that of the routers around it. The guide and the OpenAPI document of
/// this router contain the paths that clients request:
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::axum::ApiRouter;
/// use axum::Router;
///
/// #[api_responses(GET "/users", 204)]
/// async fn list_users() -> ListUsersResponse {
///     ListUsersResponse::NoContent
/// }
///
/// fn users() -> ApiRouter {
///     ApiRouter::new().endpoint(list_users)
/// }
///
/// let api = ApiRouter::new().nest("/v1", users()).nest("/v2", users());
/// assert!(api.endpoints().map(|endpoint| endpoint.path()).eq(["/v1/users", "/v2/users"]));
///
/// let app: Router = api.into();
/// ```
///
/// With the feature `guide`, `ApiRouter::guide` returns the guide of exactly these endpoints.
///
/// Functions of [`Router`] that are not listed here are called with [`map`](ApiRouter::map). Routes without a
/// declaration are [listed](ApiRouter::undeclared), so that a test can show that there are none.
#[must_use]
pub struct ApiRouter<S = ()> {
    router: Router<S>,
    record: RouteRecord,
}

impl<S: Clone + Send + Sync + 'static> ApiRouter<S> {
    /// Creates a router without routes.
    pub fn new() -> Self {
        Self { router: Router::new(), record: RouteRecord::default() }
    }

    /// Routes a handler by its declared methods and path.
    ///
    /// # Panics
    ///
    /// Panics as [`RouterExt::endpoint`](super::RouterExt::endpoint) does.
    #[track_caller]
    pub fn endpoint<H, T>(mut self, handler: H) -> Self
    where
        H: Handler<T, S> + EndpointHandler<T, Output: RoutedOutput>,
        T: 'static,
    {
        let operation = const { H::Output::OPERATION };
        self.record.add::<H>(operation);
        Self { router: self.router.endpoint(handler), ..self }
    }

    /// Adds a route that no declaration describes, as [`Router::route`] does.
    ///
    /// # Panics
    ///
    /// Panics as [`Router::route`] does.
    #[track_caller]
    pub fn route(mut self, path: &str, methods: MethodRouter<S>) -> Self {
        self.record.undeclared.push(path.to_owned());
        Self { router: self.router.route(path, methods), ..self }
    }

    /// Serves the endpoints of another router under a prefix, as [`Router::nest`] does.
    ///
    /// # Panics
    ///
    /// Panics as [`Router::nest`] does. Also panics if the prefix has a parameter that a handler cannot read: with
    /// `/{tenant}` before `/users/{id}`, axum answers each request with 500 if the handler reads `Path<u64>` instead of
    /// `Path<(String, u64)>`.
    ///
    /// ```should_panic
    /// use api_responses::api_responses;
    /// use api_responses::axum::ApiRouter;
    /// use axum::extract::Path;
    ///
    /// #[api_responses(DELETE "/users/{id}", 204)]
    /// async fn delete_user(Path(_id): Path<u64>) -> DeleteUserResponse {
    ///     DeleteUserResponse::NoContent
    /// }
    ///
    /// // `delete_user` reads 1 value from the path, and `/{tenant}/users/{id}` has 2 parameters …
    /// let api: ApiRouter = ApiRouter::new().nest("/{tenant}", ApiRouter::new().endpoint(delete_user));
    /// ```
    #[track_caller]
    pub fn nest(mut self, prefix: &str, other: impl Into<Self>) -> Self {
        let other = other.into();
        self.record.nest(prefix, other.record);
        Self { router: self.router.nest(&encoded(prefix), other.router), ..self }
    }

    /// Adds the endpoints of another router, as [`Router::merge`] does.
    ///
    /// # Panics
    ///
    /// Panics as [`Router::merge`] does.
    #[track_caller]
    pub fn merge(mut self, other: impl Into<Self>) -> Self {
        let other = other.into();
        self.record.merge(other.record);
        Self { router: self.router.merge(other.router), ..self }
    }

    /// Adds a layer to all routes, as [`Router::layer`] does.
    pub fn layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        self.map(|router| router.layer(layer))
    }

    /// Adds a layer to all routes, which does not see requests without a route, as [`Router::route_layer`] does.
    ///
    /// # Panics
    ///
    /// Panics if there is no route yet.
    #[track_caller]
    pub fn route_layer<L>(self, layer: L) -> Self
    where
        L: Layer<Route> + Clone + Send + Sync + 'static,
        L::Service: Service<Request> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request>>::Response: IntoResponse + 'static,
        <L::Service as Service<Request>>::Error: Into<Infallible> + 'static,
        <L::Service as Service<Request>>::Future: Send + 'static,
    {
        self.map(|router| router.route_layer(layer))
    }

    /// Sets the handler for requests without a route, as [`Router::fallback`] does.
    pub fn fallback<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        self.map(|router| router.fallback(handler))
    }

    /// Sends the router's own errors in a format, as
    /// [`RouterExt::error_fallbacks`](super::RouterExt::error_fallbacks) does.
    pub fn error_fallbacks(self, format: ErrorFormat) -> Self {
        self.map(|router| router.error_fallbacks(format))
    }

    /// Provides the state, as [`Router::with_state`] does.
    pub fn with_state<S2>(self, state: S) -> ApiRouter<S2> {
        self.map(|router| router.with_state(state))
    }

    /// Calls a function of axum's router that has no counterpart here. The record of the endpoints stays as it is.
    ///
    /// ```
    /// use api_responses::axum::ApiRouter;
    /// use axum::Router;
    /// use axum::http::StatusCode;
    ///
    /// let api: ApiRouter = ApiRouter::new()
    ///     .map(|router| router.method_not_allowed_fallback(async || StatusCode::METHOD_NOT_ALLOWED));
    /// ```
    pub fn map<S2>(self, change: impl FnOnce(Router<S>) -> Router<S2>) -> ApiRouter<S2> {
        ApiRouter { router: change(self.router), record: self.record }
    }
}

impl<S> ApiRouter<S> {
    /// Returns the endpoints, in the order in which they were added. See [`ApiRouter`] for an example.
    pub fn endpoints(&self) -> impl Iterator<Item = &RoutedEndpoint> {
        self.record.endpoints.iter()
    }

    /// Returns the paths of the routes that no declaration describes. They are not in the documents. A router of
    /// axum, whose paths are not known, counts as one route: `/v1/…` under a prefix.
    ///
    /// ```
    /// use api_responses::axum::ApiRouter;
    /// use axum::routing::get;
    ///
    /// let api: ApiRouter = ApiRouter::new().route("/health", get(async || "well"));
    /// assert_eq!(api.undeclared(), ["/health"]);
    /// ```
    pub fn undeclared(&self) -> &[String] {
        &self.record.undeclared
    }

    /// Returns the guide of the endpoints, with the paths that clients request.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::axum::ApiRouter;
    ///
    /// /// Check the service.
    /// #[api_responses(GET "/health", 204)]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let api: ApiRouter = ApiRouter::new().nest("/v1", ApiRouter::new().endpoint(get_health));
    /// assert!(api.guide().to_markdown().contains("GET /v1/health"));
    /// ```
    #[cfg(feature = "guide")]
    #[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
    pub fn guide(&self) -> crate::guide::Guide {
        crate::guide::Guide::from_routed(&self.record.endpoints)
    }
}

impl<S: Clone + Send + Sync + 'static> Default for ApiRouter<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S> From<ApiRouter<S>> for Router<S> {
    fn from(api: ApiRouter<S>) -> Self {
        api.router
    }
}

/// The routes are not known.
impl<S> From<Router<S>> for ApiRouter<S> {
    fn from(router: Router<S>) -> Self {
        let record = RouteRecord { endpoints: Vec::new(), undeclared: vec!["/…".to_owned()] };
        Self { router, record }
    }
}

/// Shows the endpoints and the routes without a declaration.
impl<S> fmt::Debug for ApiRouter<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiRouter")
            .field("endpoints", &self.record.endpoints)
            .field("undeclared", &self.record.undeclared)
            .finish_non_exhaustive()
    }
}
