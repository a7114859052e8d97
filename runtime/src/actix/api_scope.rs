//! A scope that knows the full path of each endpoint.

use std::fmt;

use actix_web::body::MessageBody;
use actix_web::dev::{
    AppService, HttpServiceFactory, ServiceFactory, ServiceRequest, ServiceResponse, Transform,
};
use actix_web::guard::Guard;
use actix_web::{Error, Route, Scope};

use super::endpoint_handler::EndpointHandler;
use super::routed_endpoints::RoutedEndpoints;
use crate::routed_endpoint::RoutedEndpoint;

/// A scope of actix-web that records its endpoints, with the prefixes under which they are served.
///
/// A handler declares its own path, and not that of the scopes around it. The guide and the OpenAPI document of
/// this scope contain the paths that clients request:
///
/// ```
/// use actix_web::{App, get};
/// use api_responses::actix::ApiScope;
/// use api_responses::api_responses;
///
/// # fn main() {
/// #[api_responses(204)]
/// #[get("/users")]
/// async fn list_users() -> ListUsersResponse {
///     ListUsersResponse::NoContent
/// }
///
/// fn api() -> ApiScope {
///     let version = |prefix| ApiScope::new(prefix).endpoint(list_users);
///     ApiScope::new("/api").scope(version("/v1")).scope(version("/v2"))
/// }
///
/// // Once, for the documents.
/// let routed = api().routed();
/// assert!(routed.iter().map(|endpoint| endpoint.path()).eq(["/api/v1/users", "/api/v2/users"]));
///
/// // Once in each worker.
/// let app = App::new().service(api());
/// # }
/// ```
///
/// With the feature `guide`, `RoutedEndpoints::guide` returns the guide of exactly these endpoints.
///
/// Functions of [`Scope`] that are not listed here are called with [`map`](ApiScope::map). Routes without a
/// declaration are [listed](RoutedEndpoints::undeclared), so that a test can show that there are none. For endpoints
/// without a prefix, use a function with an [`ApiConfig`](super::ApiConfig): a scope with the prefix `""` receives all
/// requests, also those for the services after it.
#[must_use]
pub struct ApiScope<S = Scope> {
    pub(super) prefix: String,
    pub(super) scope: S,
    pub(super) routed: RoutedEndpoints,
    /// Whether the scope has, or can have, a guard.
    pub(super) has_guard: bool,
}

impl ApiScope {
    /// Creates a scope without routes, as `web::scope` does.
    ///
    /// # Panics
    ///
    /// Panics if the prefix ends with a slash: actix-web would serve `/v1//users`.
    #[track_caller]
    pub fn new(prefix: &str) -> Self {
        assert!(
            !prefix.ends_with('/'),
            "the prefix `{prefix}` ends with a slash: in actix-web, `/users` in this scope is `{prefix}/users`"
        );
        Self {
            prefix: prefix.to_owned(),
            scope: Scope::new(prefix),
            routed: RoutedEndpoints::default(),
            has_guard: false,
        }
    }
}

impl<T> ApiScope<Scope<T>>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    /// Routes a handler by its declared methods and path. They are in the route attribute below `#[api_responses(…)]`,
    /// or in the attribute itself:
    ///
    /// ```
    /// use api_responses::actix::ApiScope;
    /// use api_responses::api_responses;
    ///
    /// #[api_responses(GET "/health", 204)]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let api = ApiScope::new("/v1").endpoint(get_health);
    /// assert!(api.routed().iter().map(|endpoint| endpoint.path()).eq(["/v1/health"]));
    /// ```
    ///
    /// It is a compile error if the handler does not declare both, or if the path is not in the syntax of actix-web
    /// (`/users/:id`).
    ///
    /// # Panics
    ///
    /// Panics if a scope before the endpoint receives its requests: actix-web asks only the first scope or resource
    /// whose path matches. Scopes with a guard, and those that [`map`](Self::map) has changed, are not considered.
    #[track_caller]
    pub fn endpoint<H: EndpointHandler<A>, A>(mut self, handler: H) -> Self {
        for endpoint in RoutedEndpoint::of::<H>(H::OPERATION) {
            self.routed.add_endpoint(endpoint);
        }
        Self { scope: self.scope.service(handler.into_service()), ..self }
    }

    /// Adds a scope in this one.
    ///
    /// # Panics
    ///
    /// Panics as [`endpoint`](Self::endpoint) does. Also panics if the prefix has a parameter that a handler cannot
    /// read: with `/{tenant}` before `/users/{id}`, a `Path<u64>` answers each request with 404, and a
    /// tuple reads the tenant as its first value.
    ///
    /// ```should_panic
    /// use actix_web::{delete, web};
    /// use api_responses::actix::ApiScope;
    /// use api_responses::api_responses;
    ///
    /// # fn main() {
    /// #[api_responses(204)]
    /// #[delete("/users/{id}")]
    /// async fn delete_user(_id: web::Path<u64>) -> DeleteUserResponse {
    ///     DeleteUserResponse::NoContent
    /// }
    ///
    /// // `delete_user` reads 1 value from the path, and `/{tenant}/users/{id}` has 2 parameters …
    /// let api = ApiScope::new("").scope(ApiScope::new("/{tenant}").endpoint(delete_user));
    /// # }
    /// ```
    #[track_caller]
    pub fn scope<S: HttpServiceFactory + 'static>(mut self, scope: ApiScope<S>) -> Self {
        scope.record_in(&mut self.routed);
        Self { scope: self.scope.service(scope), ..self }
    }

    /// Adds a service that no declaration describes, as [`Scope::service`] does.
    pub fn service(mut self, service: impl HttpServiceFactory + 'static) -> Self {
        self.routed.add_undeclared("/…");
        Self { scope: self.scope.service(service), ..self }
    }

    /// Adds a route that no declaration describes, as [`Scope::route`] does.
    pub fn route(mut self, path: &str, route: Route) -> Self {
        self.routed.add_undeclared(path);
        Self { scope: self.scope.route(path, route), ..self }
    }

    /// Sets data, as [`Scope::app_data`] does.
    pub fn app_data<D: 'static>(self, data: D) -> Self {
        Self { scope: self.scope.app_data(data), ..self }
    }

    /// Adds a guard, as [`Scope::guard`] does.
    pub fn guard(self, guard: impl Guard + 'static) -> Self {
        Self { scope: self.scope.guard(guard), has_guard: true, ..self }
    }

    /// Adds middleware, as [`Scope::wrap`] does.
    pub fn wrap<M, B>(
        self,
        middleware: M,
    ) -> ApiScope<
        Scope<
            impl ServiceFactory<
                ServiceRequest,
                Config = (),
                Response = ServiceResponse<B>,
                Error = Error,
                InitError = (),
            >,
        >,
    >
    where
        M: Transform<
                T::Service,
                ServiceRequest,
                Response = ServiceResponse<B>,
                Error = Error,
                InitError = (),
            > + 'static,
        B: MessageBody,
    {
        let Self { prefix, scope, routed, has_guard } = self;
        ApiScope { prefix, scope: scope.wrap(middleware), routed, has_guard }
    }
}

impl<S> ApiScope<S> {
    /// Calls a function of actix-web's scope that has no counterpart here. What it routes is not recorded.
    ///
    /// ```
    /// use actix_web::HttpResponse;
    /// use actix_web::web;
    /// use api_responses::actix::ApiScope;
    ///
    /// let api = ApiScope::new("/v1")
    ///     .map(|scope| scope.default_service(web::to(HttpResponse::Forbidden)));
    /// ```
    pub fn map<S2>(self, change: impl FnOnce(S) -> S2) -> ApiScope<S2> {
        let Self { prefix, scope, routed, .. } = self;
        ApiScope { prefix, scope: change(scope), routed, has_guard: true }
    }

    /// Returns the endpoints, with the prefix of this scope. See [`ApiScope`] for an example.
    ///
    /// # Panics
    ///
    /// Panics if the prefix has a parameter that a handler cannot read, as [`scope`](ApiScope::scope) does.
    #[track_caller]
    pub fn routed(&self) -> RoutedEndpoints {
        self.routed.under(&self.prefix)
    }

    /// Adds the endpoints to those of the scope or the configuration around this scope.
    #[track_caller]
    pub(super) fn record_in(&self, routed: &mut RoutedEndpoints) {
        routed.add_scope(&self.prefix, &self.routed, self.has_guard);
    }
}

/// For `App::service`, and for a scope of actix-web.
impl<S: HttpServiceFactory> HttpServiceFactory for ApiScope<S> {
    fn register(self, config: &mut AppService) {
        self.scope.register(config);
    }
}

/// Shows the prefix, the endpoints and the routes without a declaration.
impl<S> fmt::Debug for ApiScope<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiScope")
            .field("prefix", &self.prefix)
            .field("routed", &self.routed)
            .finish_non_exhaustive()
    }
}
