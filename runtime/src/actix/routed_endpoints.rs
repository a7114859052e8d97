//! What scopes and configurations have recorded.

use crate::routed_endpoint::RoutedEndpoint;

/// The endpoints that an [`ApiScope`](super::ApiScope), or a function of an [`ApiConfig`](super::ApiConfig), serves.
///
/// ```
/// use actix_web::App;
/// use actix_web::web::ServiceConfig;
/// use api_responses::actix::{ApiConfig, ApiScope, RoutedEndpoints};
/// use api_responses::api_responses;
///
/// # fn main() {
/// #[api_responses(204)]
/// #[actix_web::get("/users")]
/// async fn list_users() -> ListUsersResponse {
///     ListUsersResponse::NoContent
/// }
///
/// fn api(config: &mut ApiConfig) {
///     config.scope(ApiScope::new("/v1").endpoint(list_users));
///     config.scope(ApiScope::new("/v2").endpoint(list_users));
/// }
///
/// // Once, for the documents.
/// let routed = RoutedEndpoints::of(api);
/// assert!(routed.iter().map(|endpoint| endpoint.path()).eq(["/v1/users", "/v2/users"]));
///
/// // Once in each worker.
/// let app = App::new().configure(ApiConfig::apply(api));
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoutedEndpoints {
    endpoints: Vec<RoutedEndpoint>,
    undeclared: Vec<String>,
    /// The prefixes of scopes that receive all requests under them.
    scopes: Vec<String>,
}

impl RoutedEndpoints {
    /// Returns the endpoints, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &RoutedEndpoint> {
        self.endpoints.iter()
    }

    /// Returns the paths of the routes that no declaration describes. They are not in the documents. A service of
    /// actix-web, whose path is not known, is listed as `/…`, or `/v1/…` in a scope.
    ///
    /// ```
    /// use actix_web::web;
    /// use api_responses::actix::ApiScope;
    ///
    /// let scope = ApiScope::new("/v1").route("/health", web::get().to(async || "well"));
    /// assert_eq!(scope.routed().undeclared(), ["/v1/health"]);
    /// ```
    pub fn undeclared(&self) -> &[String] {
        &self.undeclared
    }

    /// Returns the guide of the endpoints, with the paths that clients request.
    ///
    /// ```
    /// use api_responses::actix::ApiScope;
    /// use api_responses::api_responses;
    ///
    /// # fn main() {
    /// /// Check the service.
    /// #[api_responses(204)]
    /// #[actix_web::get("/health")]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let guide = ApiScope::new("/v1").endpoint(get_health).routed().guide();
    /// assert!(guide.to_markdown().contains("GET /v1/health"));
    /// # }
    /// ```
    #[cfg(feature = "guide")]
    #[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
    pub fn guide(&self) -> crate::guide::Guide {
        crate::guide::Guide::from_routed(&self.endpoints)
    }

    #[track_caller]
    pub(super) fn add_endpoint(&mut self, endpoint: RoutedEndpoint) {
        self.assert_is_reached(endpoint.operation().name(), &endpoint.path());
        self.endpoints.push(endpoint);
    }

    pub(super) fn add_undeclared(&mut self, path: &str) {
        self.undeclared.push(with_slash(path));
    }

    /// Adds what is routed in a scope. A scope with a guard does not receive all requests under its prefix.
    #[track_caller]
    pub(super) fn add_scope(&mut self, prefix: &str, other: &Self, has_guard: bool) {
        let other = other.under(prefix);
        for endpoint in &other.endpoints {
            self.assert_is_reached(endpoint.operation().name(), &endpoint.path());
        }
        self.endpoints.extend(other.endpoints);
        self.undeclared.extend(other.undeclared);
        if !has_guard {
            self.scopes.push(with_slash(prefix));
        }
    }

    /// The same endpoints in a scope.
    #[track_caller]
    pub(super) fn under(&self, prefix: &str) -> Self {
        let prefix = with_slash(prefix);
        let endpoints = self.endpoints.iter().map(|endpoint| {
            let mut before = format!("{prefix}{}", endpoint.prefix());
            // actix-web keeps the slash of `/` in a scope.
            if endpoint.declared_path() == "/" && !before.is_empty() && !before.ends_with('/') {
                before.push('/');
            }
            endpoint.clone().under(before)
        });
        let endpoints: Vec<RoutedEndpoint> = endpoints.collect();
        for endpoint in &endpoints {
            endpoint.assert_is_read();
        }
        let undeclared = self.undeclared.iter().map(|path| format!("{prefix}{path}"));
        Self { endpoints, undeclared: undeclared.collect(), scopes: Vec::new() }
    }

    /// Panics if a scope before the endpoint receives its requests: actix-web does not look further.
    #[track_caller]
    fn assert_is_reached(&self, name: &str, path: &str) {
        for scope in &self.scopes {
            let rest = path.strip_prefix(scope.as_str());
            let is_in_scope = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            assert!(
                !is_in_scope,
                "`{name}` does not receive the requests for `{path}`, because the scope `{scope}` before it receives \
                 all requests under its prefix: add it to that scope, or before it",
            );
        }
    }
}

/// The path as actix-web reads it: one that is not empty begins with a slash.
fn with_slash(path: &str) -> String {
    if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}
