//! The errors of actix-web's own routing.

use std::future::ready;
use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, Route, web};
use http::HeaderValue;
use http::header::ALLOW;
use http_semantics::Method;

use super::response::response;
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
pub fn error_fallback(
    format: ErrorFormat,
    operations: impl IntoIterator<Item = Operation>,
) -> Route {
    let operations: Arc<[Operation]> = operations.into_iter().collect();
    web::to(move |request: HttpRequest| ready(fallback(format, &operations, &request)))
}

fn fallback(format: ErrorFormat, operations: &[Operation], request: &HttpRequest) -> HttpResponse {
    let methods = request.match_pattern().map(|pattern| methods_at(operations, &pattern));
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
fn methods_at(operations: &[Operation], pattern: &str) -> Vec<Method> {
    let routes = operations.iter().flat_map(|operation| operation.routes());
    let fitting = routes
        .filter_map(|(method, path)| suffix_length(path, pattern).map(|length| (length, method)));
    let fitting: Vec<(usize, Method)> = fitting.collect();
    let longest = fitting.iter().map(|(length, _)| *length).max();
    let fitting = fitting.into_iter().filter(|(length, _)| Some(*length) == longest);
    fitting.map(|(_, method)| method).collect()
}
