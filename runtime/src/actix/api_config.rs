//! A configuration that records what it routes.

use std::fmt;

use actix_web::dev::{HttpServiceFactory, ServiceFactory, ServiceRequest};
use actix_web::web::ServiceConfig;
use actix_web::{App, Error, Route, Scope};

use super::api_scope::ApiScope;
use super::endpoint_handler::EndpointHandler;
use super::routed_endpoints::RoutedEndpoints;
use crate::routed_endpoint::RoutedEndpoint;

/// A [`ServiceConfig`] that records the endpoints.
///
/// Functions with this parameter are the counterpart of those for `App::configure`. They also configure an
/// [`ApiScope`] and each other:
///
/// ```
/// use actix_web::App;
/// use api_responses::actix::{ApiConfig, ApiScope};
/// use api_responses::api_responses;
///
/// # fn main() {
/// #[api_responses(204)]
/// #[actix_web::get("/users")]
/// async fn list_users() -> ListUsersResponse {
///     ListUsersResponse::NoContent
/// }
///
/// fn users(config: &mut ApiConfig) {
///     config.endpoint(list_users);
/// }
///
/// fn api(config: &mut ApiConfig) {
///     config.configure(users).scope(ApiScope::new("/v2").configure(users));
/// }
///
/// let app = App::new().configure(ApiConfig::apply(api));
/// # }
/// ```
///
/// [`RoutedEndpoints::of`] returns what such a function routes.
pub struct ApiConfig<'a> {
    config: &'a mut ServiceConfig,
    routed: &'a mut RoutedEndpoints,
}

impl<'a> ApiConfig<'a> {
    pub(super) fn new(config: &'a mut ServiceConfig, routed: &'a mut RoutedEndpoints) -> Self {
        Self { config, routed }
    }

    /// Converts a function for `App::configure` of actix-web. See [`ApiConfig`] for an example.
    pub fn apply(configure: impl FnOnce(&mut ApiConfig<'_>)) -> impl FnOnce(&mut ServiceConfig) {
        |config| configure(&mut ApiConfig::new(config, &mut RoutedEndpoints::default()))
    }
}

impl ApiConfig<'_> {
    /// Routes a handler by its declared methods and path: see [`ApiScope::endpoint`].
    ///
    /// # Panics
    ///
    /// Panics as [`ApiScope::endpoint`] does.
    #[track_caller]
    pub fn endpoint<H: EndpointHandler<T>, T>(&mut self, handler: H) -> &mut Self {
        for endpoint in RoutedEndpoint::of::<H>(H::OPERATION) {
            self.routed.add_endpoint(endpoint);
        }
        self.config.service(handler.into_service());
        self
    }

    /// Adds a scope.
    ///
    /// # Panics
    ///
    /// Panics as [`ApiScope::scope`] does.
    #[track_caller]
    pub fn scope<S: HttpServiceFactory + 'static>(&mut self, scope: ApiScope<S>) -> &mut Self {
        scope.record_in(self.routed);
        self.config.service(scope);
        self
    }

    /// Calls another function of this kind.
    pub fn configure(&mut self, configure: impl FnOnce(&mut ApiConfig<'_>)) -> &mut Self {
        configure(self);
        self
    }

    /// Adds a service that no declaration describes, as [`ServiceConfig::service`] does.
    pub fn service(&mut self, service: impl HttpServiceFactory + 'static) -> &mut Self {
        self.routed.add_undeclared("/…");
        self.config.service(service);
        self
    }

    /// Adds a route that no declaration describes, as [`ServiceConfig::route`] does.
    pub fn route(&mut self, path: &str, route: Route) -> &mut Self {
        self.routed.add_undeclared(path);
        self.config.route(path, route);
        self
    }

    /// Sets data, as [`ServiceConfig::app_data`] does.
    pub fn app_data<D: 'static>(&mut self, data: D) -> &mut Self {
        self.config.app_data(data);
        self
    }

    /// Calls a function of actix-web's configuration that has no counterpart here. What it routes is not recorded.
    ///
    /// ```
    /// use actix_web::web;
    /// use api_responses::ErrorFormat;
    /// use api_responses::actix::{ApiConfig, error_fallback};
    ///
    /// fn api(config: &mut ApiConfig) {
    ///     config.map(|config| config.default_service(error_fallback(ErrorFormat::PROBLEM, [])));
    /// }
    /// # api_responses::actix::RoutedEndpoints::of(api);
    /// ```
    pub fn map(
        &mut self,
        change: impl FnOnce(&mut ServiceConfig) -> &mut ServiceConfig,
    ) -> &mut Self {
        change(self.config);
        self
    }
}

impl RoutedEndpoints {
    /// Calls a function, and returns what it routes.
    pub fn of(configure: impl FnOnce(&mut ApiConfig<'_>)) -> Self {
        let mut routed = Self::default();
        drop(App::new().configure(|config| configure(&mut ApiConfig::new(config, &mut routed))));
        routed
    }
}

impl<T> ApiScope<Scope<T>>
where
    T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()>,
{
    /// Calls a function that adds endpoints, as [`Scope::configure`] does. See [`ApiConfig`] for an example.
    #[track_caller]
    pub fn configure(mut self, configure: impl FnOnce(&mut ApiConfig<'_>)) -> Self {
        let routed = &mut self.routed;
        let scope = self.scope.configure(|config| configure(&mut ApiConfig::new(config, routed)));
        Self { scope, ..self }
    }
}

/// Shows the endpoints and the routes without a declaration.
impl fmt::Debug for ApiConfig<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ApiConfig").field("routed", &self.routed).finish_non_exhaustive()
    }
}
