//! The errors of actix-web's own routing.

use std::future::ready;
use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, Route, web};
use http::HeaderValue;
use http::header::ALLOW;
use http_semantics::Method;

use super::response::response;
use super::routed_endpoints::RoutedEndpoints;
use crate::conformance::suffix_length;
use crate::header::Allow;
use crate::{ErrorFormat, Operation, router_error};

/// Returns a default service that sends the errors of actix-web's own routing in a format: 405 (Method Not Allowed)
/// with `Allow` if another method is declared for the path, and otherwise 404 (Not Found).
///
/// Without it, actix-web sends 404 without content in both cases, because each handler with a route attribute is a
/// resource with one method.
///
/// ```
/// use actix_web::http::Method;
/// use actix_web::{App, test, web};
/// use api_responses::actix::error_fallback;
/// use api_responses::{DescribeResponses, ErrorFormat, api_responses};
///
/// #[api_responses(200, 404)]
/// #[actix_web::get("/users/{id}")]
/// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
///     Err(GetUserError::NotFound)
/// }
///
/// # #[actix_web::main]
/// # async fn main() {
/// let operations = [GetUserError::OPERATION];
/// let app = App::new()
///     .service(web::scope("/v1").service(get_user))
///     .default_service(error_fallback(ErrorFormat::PROBLEM, operations));
/// # let app = test::init_service(app).await;
///
/// let request = test::TestRequest::with_uri("/v1/users/7").method(Method::PUT);
/// let response = test::call_service(&app, request.to_request()).await;
/// assert_eq!(response.status(), 405);
/// assert_eq!(response.headers().get("allow").unwrap(), "GET");
/// # }
/// ```
///
/// The path is the pattern of the resource that matches the request. It is enough that it ends with the declared
/// path, because a declaration does not contain the prefix of its scope; of several, the longest is used. The methods
/// of a route without a declaration are not known, so it has no 405. A scope
/// without a default service has that of the `App`. A `web::resource` has its own, which sends 405 without content:
/// give it another `error_fallback`.
///
/// With [`RoutedEndpoints::error_fallback`], the prefixes are known, too.
pub fn error_fallback(
    format: ErrorFormat,
    operations: impl IntoIterator<Item = Operation>,
) -> Route {
    let operations: Vec<Operation> = operations.into_iter().collect();
    let routes = operations.iter().flat_map(|operation| operation.routes());
    route(format, routes.map(|(method, path)| (method, path.to_owned())).collect())
}

impl RoutedEndpoints {
    /// Returns a default service as [`error_fallback`] does. It knows the prefixes of the endpoints, so that endpoints of
    /// one declared path in several scopes are told apart, and it needs no list of operations.
    ///
    /// ```
    /// use actix_web::http::Method;
    /// use actix_web::{App, test};
    /// use api_responses::actix::{ApiConfig, ApiScope, RoutedEndpoints};
    /// use api_responses::{ErrorFormat, api_responses};
    ///
    /// #[api_responses(204)]
    /// #[actix_web::get("/users")]
    /// async fn show_users() -> ShowUsersResponse {
    ///     ShowUsersResponse::NoContent
    /// }
    ///
    /// #[api_responses(204)]
    /// #[actix_web::put("/users")]
    /// async fn replace_users() -> ReplaceUsersResponse {
    ///     ReplaceUsersResponse::NoContent
    /// }
    ///
    /// fn routes(config: &mut ApiConfig) {
    ///     config.endpoint(show_users).scope(ApiScope::new("/api").endpoint(replace_users));
    /// }
    ///
    /// # #[actix_web::main]
    /// # async fn main() {
    /// let app = App::new()
    ///     .configure(ApiConfig::apply(routes))
    ///     .default_service(RoutedEndpoints::of(routes).error_fallback(ErrorFormat::PROBLEM));
    /// # let app = test::init_service(app).await;
    ///
    /// let request = test::TestRequest::with_uri("/users").method(Method::DELETE);
    /// let response = test::call_service(&app, request.to_request()).await;
    /// assert_eq!(response.status(), 405);
    /// assert_eq!(response.headers().get("allow").unwrap(), "GET");
    /// # }
    /// ```
    ///
    /// For a scope with a fallback of its own, use [`ApiScope::routed`](super::ApiScope::routed).
    pub fn error_fallback(&self, format: ErrorFormat) -> Route {
        let routes = self.iter().flat_map(|endpoint| {
            let declared = endpoint.operation();
            let path = endpoint.path();
            let of_path: Vec<Method> = declared
                .routes()
                .filter(|(_, declared)| *declared == endpoint.declared_path())
                .map(|(method, _)| method)
                .collect();
            of_path.into_iter().map(move |method| (method, path.clone()))
        });
        route(format, routes.collect())
    }
}

fn route(format: ErrorFormat, routes: Arc<[(Method, String)]>) -> Route {
    web::to(move |request: HttpRequest| ready(fallback(format, &routes, &request)))
}

fn fallback(
    format: ErrorFormat,
    routes: &[(Method, String)],
    request: &HttpRequest,
) -> HttpResponse {
    let methods = request.match_pattern().map(|pattern| methods_at(routes, &pattern));
    let method = request.method().as_str();
    match methods {
        // Another guard than that of the method has refused the request.
        Some(methods) if methods.iter().any(|allowed| allowed.as_str() == method) => {
            not_found(format)
        }
        Some(methods) if !methods.is_empty() => {
            let mut not_allowed = format.response(router_error::method_not_allowed());
            let allow = HeaderValue::from(Allow::new(methods));
            not_allowed.headers_mut().insert(ALLOW, allow);
            response(not_allowed)
        }
        _ => not_found(format),
    }
}

fn not_found(format: ErrorFormat) -> HttpResponse {
    response(format.response(router_error::not_found()))
}

/// Returns the methods that are declared for the longest path with which the pattern ends.
fn methods_at(routes: &[(Method, String)], pattern: &str) -> Vec<Method> {
    let fitting = routes
        .iter()
        .filter_map(|(method, path)| suffix_length(path, pattern).map(|length| (length, *method)));
    let fitting: Vec<(usize, Method)> = fitting.collect();
    let longest = fitting.iter().map(|(length, _)| *length).max();
    let fitting = fitting.into_iter().filter(|(length, _)| Some(*length) == longest);
    fitting.map(|(_, method)| method).collect()
}
