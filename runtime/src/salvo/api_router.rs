//! A router that knows the full path of each endpoint.

use std::fmt;
use std::sync::Arc;

use http::Method as HttpMethod;
use http_semantics::Method;
use salvo::routing::MethodFilter;
use salvo::{Depot, FlowCtrl, Handler, Request, Response, Router, async_trait};

use super::routed_handler::RoutedHandler;
use crate::Operation;
use crate::route_record::RouteRecord;
use crate::routed_endpoint::RoutedEndpoint;

/// A [`Router`] of salvo that serves handlers by their declared method and path, and records the prefixes under which
/// they are served.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::salvo::ApiRouter;
/// use salvo::{Router, handler};
///
/// # fn main() {
/// #[api_responses(GET "/users", 204)]
/// #[handler]
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
/// # }
/// ```
///
/// Functions of [`Router`] that are not listed here are called with [`map`](ApiRouter::map): `hoop`, for example. With
/// the feature `guide`, `ApiRouter::guide` returns the guide of exactly these endpoints.
#[must_use]
#[derive(Default)]
pub struct ApiRouter {
    router: Router,
    record: RouteRecord,
}

impl ApiRouter {
    /// Creates a router without routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// Serves a handler by its declared methods and path. A handler for GET also receives HEAD requests (RFC 9110
    /// §9.3.2).
    ///
    /// # Panics
    ///
    /// Panics if another handler of this router has the same method and path: salvo asks only the first.
    ///
    /// # Errors at compile time
    ///
    /// A declaration without a method or without a path is an error of rustc, and so is a path that is not in the syntax of
    /// salvo:
    ///
    /// ```compile_fail,E0277
    /// use api_responses::api_responses;
    /// use api_responses::salvo::ApiRouter;
    /// use salvo::handler;
    ///
    /// # fn main() {
    /// #[api_responses(DELETE "/users/:id", 204)]
    /// #[handler]
    /// async fn delete_user() -> DeleteUserResponse {
    ///     DeleteUserResponse::NoContent
    /// }
    ///
    /// // salvo writes this path as `/users/{id}` …
    /// let api = ApiRouter::new().endpoint(delete_user);
    /// # }
    /// ```
    #[track_caller]
    pub fn endpoint<H: RoutedHandler + Handler>(mut self, handler: H) -> Self {
        let operation = H::OPERATION;
        let path = self.record.add_only::<H>(operation);
        let route = Router::with_path(path);
        if operation.responds_to_any_method() {
            return Self { router: self.router.push(route.goal(handler)), ..self };
        }
        let handler = Arc::new(handler);
        // salvo finds the methods of a path, for the header field `Allow` of a 405, in filters of its own.
        let route = methods(operation).fold(route, |route, method| {
            let filter = MethodFilter::new(method);
            route.push(Router::with_filter(filter).goal(Shared(Arc::clone(&handler))))
        });
        Self { router: self.router.push(route), ..self }
    }

    /// Adds a router that no declaration describes, as [`Router::push`] does. The path is that for the list of
    /// undeclared routes.
    ///
    /// ```
    /// use api_responses::salvo::ApiRouter;
    /// use salvo::{Router, handler};
    ///
    /// # fn main() {
    /// #[handler]
    /// async fn health() -> &'static str {
    ///     "well"
    /// }
    ///
    /// let api = ApiRouter::new().push("/health", Router::with_path("health").get(health));
    /// assert_eq!(ApiRouter::new().nest("/v1", api).undeclared(), ["/v1/health"]);
    /// # }
    /// ```
    pub fn push(mut self, path: &str, router: Router) -> Self {
        self.record.undeclared.push(path.to_owned());
        Self { router: self.router.push(router), ..self }
    }

    /// Serves the endpoints of another router under a prefix.
    ///
    /// # Panics
    ///
    /// Panics if salvo cannot read the prefix, or if the prefix has a parameter that a handler cannot read: with
    /// `/{tenant}` before `/users/{id}`, a handler must read a `Path` with two values instead of one.
    #[track_caller]
    pub fn nest(mut self, prefix: &str, other: Self) -> Self {
        self.record.nest(prefix, other.record);
        Self { router: self.router.push(Router::with_path(prefix).push(other.router)), ..self }
    }

    /// Calls a function of salvo's router. The record of the endpoints stays as it is.
    ///
    /// ```
    /// use api_responses::salvo::ApiRouter;
    /// use salvo::{Response, handler};
    ///
    /// # fn main() {
    /// #[handler]
    /// async fn count(response: &mut Response) {
    ///     response.headers_mut().insert("x-count", 1.into());
    /// }
    ///
    /// let api = ApiRouter::new().map(|router| router.hoop(count));
    /// # }
    /// ```
    pub fn map(self, change: impl FnOnce(Router) -> Router) -> Self {
        Self { router: change(self.router), ..self }
    }

    /// Returns the endpoints, in the order in which they were added. See [`ApiRouter`] for an example.
    pub fn endpoints(&self) -> impl Iterator<Item = &RoutedEndpoint> {
        self.record.endpoints.iter()
    }

    /// Returns the paths of the routes that no declaration describes. They are not in the documents.
    pub fn undeclared(&self) -> &[String] {
        &self.record.undeclared
    }

    /// Returns the guide of the endpoints, with the paths that clients request.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::salvo::ApiRouter;
    /// use salvo::handler;
    ///
    /// # fn main() {
    /// /// Check the service.
    /// #[api_responses(GET "/health", 204)]
    /// #[handler]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let api = ApiRouter::new().nest("/v1", ApiRouter::new().endpoint(get_health));
    /// assert!(api.guide().to_markdown().contains("GET /v1/health"));
    /// # }
    /// ```
    #[cfg(feature = "guide")]
    #[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
    pub fn guide(&self) -> crate::guide::Guide {
        crate::guide::Guide::from_routed(&self.record.endpoints)
    }
}

/// Returns the methods that salvo passes to a handler. HEAD can have a handler of its own, which then comes first.
fn methods(operation: Operation) -> impl Iterator<Item = HttpMethod> {
    let adds_head = {
        let mut methods = operation.methods();
        let is_for_get = methods.clone().any(|method| method == Method::Get);
        is_for_get && !methods.any(|method| method == Method::Head)
    };
    let head = adds_head.then_some(HttpMethod::HEAD);
    // The names of all known methods are tokens.
    let declared = operation.methods();
    let declared =
        declared.filter_map(|method| HttpMethod::from_bytes(method.as_str().as_bytes()).ok());
    declared.chain(head)
}

/// A handler that several routers share, one for each method.
struct Shared<H>(Arc<H>);

#[async_trait]
impl<H: Handler> Handler for Shared<H> {
    async fn handle(
        &self,
        request: &mut Request,
        depot: &mut Depot,
        response: &mut Response,
        control: &mut FlowCtrl,
    ) {
        self.0.handle(request, depot, response, control).await;
    }
}

impl From<ApiRouter> for Router {
    fn from(api: ApiRouter) -> Self {
        api.router
    }
}

/// Shows the endpoints and the routes without a declaration.
impl fmt::Debug for ApiRouter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ApiRouter")
            .field("endpoints", &self.record.endpoints)
            .field("undeclared", &self.record.undeclared)
            .finish_non_exhaustive()
    }
}
