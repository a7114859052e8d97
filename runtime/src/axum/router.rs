//! Routing by the declaration of a handler.

use std::future::ready;

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodFilter, MethodRouter, any};
use http_semantics::Method;

use super::encoded_path::encoded;
use super::endpoint_handler::{EndpointHandler, RoutedOutput};
use super::query::ForQuery;
use super::response::response;
#[cfg(debug_assertions)]
use crate::conformance::ConformanceLayer;
use crate::{ErrorFormat, Operation, router_error};

/// Adds [`endpoint`](RouterExt::endpoint) and [`error_fallbacks`](RouterExt::error_fallbacks) to axum's [`Router`].
pub trait RouterExt<S>: Sized {
    /// Routes a handler by its declared methods and path, so that both are written once.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::axum::RouterExt as _;
    /// use axum::Router;
    ///
    /// #[api_responses(GET "/health", 204)]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let router: Router = Router::new().endpoint(get_health);
    /// ```
    ///
    /// It is a compile error if the return type of the handler does not declare both, if the path is not in
    /// axum's syntax (`/users/:id`), or if a `Path<(A, B)>` of the handler has fewer values than the path has
    /// parameters. Several handlers can be added for one path, also together with
    /// [`Router::route`].
    ///
    /// A path that is not ASCII is written as it is, `/menü`, and receives the requests for `/men%C3%BC`, as
    /// browsers and HTTP clients send it. (A request with other bytes for the same path, `/men%c3%bc`, is not
    /// found: axum compares paths without decoding them.)
    ///
    /// As always in axum, a handler for GET also receives HEAD requests (RFC 9110 §9.3.2). `ANY` means
    /// every method, including extension methods.
    ///
    /// QUERY (RFC 10008) works although axum has no filter for it: the handler becomes the fallback of its
    /// path, runs for QUERY, and rejects all other methods with 405 (Method Not Allowed). The `Allow`
    /// header (RFC 9110 §10.2.1) of this 405 lists only the methods of this handler, because axum does not
    /// expose those of other handlers on the same path. If that matters, declare `GET|QUERY` on one
    /// handler.
    ///
    /// In debug builds, each response is compared with the declaration, also the rejections of
    /// extractors. A response that is not declared is logged as a warning with [`tracing`] or, in tests,
    /// causes a panic: see [`conformance`](crate::conformance). The 405 of the router is not compared. In
    /// release builds, nothing is added to the handler.
    ///
    /// # Panics
    ///
    /// Panics when the program starts, like [`Router::route`]: if another handler has the same path and method, if
    /// another path differs only in the name of a parameter, or if two handlers of one path are declared for `ANY` or
    /// QUERY, because a path has only one fallback.
    #[must_use]
    #[track_caller]
    fn endpoint<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, S> + EndpointHandler<T, Output: RoutedOutput>,
        T: 'static;

    /// Sends the router's own errors in this format: 404 (Not Found) for an unknown path, and 405 (Method Not
    /// Allowed). Without it, axum sends both without content.
    ///
    /// ```
    /// use api_responses::axum::RouterExt as _;
    /// use api_responses::{ErrorFormat, api_responses};
    /// use axum::Router;
    ///
    /// #[api_responses(GET "/health", 204)]
    /// async fn get_health() -> GetHealthResponse {
    ///     GetHealthResponse::NoContent
    /// }
    ///
    /// let router: Router =
    ///     Router::new().endpoint(get_health).error_fallbacks(ErrorFormat::PROBLEM);
    /// ```
    ///
    /// Call it last, on the outermost router: a 405 is sent only for the routes that the router has by then, which
    /// includes those of nested routers. It sets [`Router::fallback`] and
    /// [`Router::method_not_allowed_fallback`], so that routes and nested routers with a fallback of their own keep
    /// it. axum adds the header `Allow` with the methods of the route (RFC 9110 §15.5.6). The 405 of a handler for
    /// QUERY is always a problem document.
    #[must_use]
    fn error_fallbacks(self, format: ErrorFormat) -> Self;
}

impl<S> RouterExt<S> for Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    #[track_caller]
    fn endpoint<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, S> + EndpointHandler<T, Output: RoutedOutput>,
        T: 'static,
    {
        let operation = const { &H::Output::OPERATION };
        #[cfg(debug_assertions)]
        let handler = handler.layer(ConformanceLayer::new(*operation));
        // Constants decide, so that the service of the handler is compiled only for the routes that it has.
        let methods = if const { H::Output::OPERATION.responds_to_any_method() } {
            any(handler)
        } else {
            let router = if const { H::Output::OPERATION.lists(Method::Query) } {
                any(ForQuery::new(handler.clone(), operation.methods()))
            } else {
                MethodRouter::new()
            };
            match filter(operation) {
                Some(filter) => router.on(filter, handler),
                None => router,
            }
        };
        route(self, operation, methods)
    }

    fn error_fallbacks(self, format: ErrorFormat) -> Self {
        let not_found = move || ready(response(format.response(router_error::not_found())));
        let not_allowed =
            move || ready(response(format.response(router_error::method_not_allowed())));
        self.fallback(not_found).method_not_allowed_fallback(not_allowed)
    }
}

/// Is not generic over the handler, so that it is compiled once.
#[track_caller]
fn route<S>(router: Router<S>, operation: &Operation, methods: MethodRouter<S>) -> Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    router.route(&encoded(operation.path().unwrap_or_default()), methods)
}

/// Returns the filter for the listed methods except QUERY, if there are any.
fn filter(operation: &Operation) -> Option<MethodFilter> {
    operation.methods().filter_map(filter_of).reduce(MethodFilter::or)
}

fn filter_of(method: Method) -> Option<MethodFilter> {
    Some(match method {
        Method::Get => MethodFilter::GET,
        Method::Head => MethodFilter::HEAD,
        Method::Post => MethodFilter::POST,
        Method::Put => MethodFilter::PUT,
        Method::Patch => MethodFilter::PATCH,
        Method::Delete => MethodFilter::DELETE,
        Method::Options => MethodFilter::OPTIONS,
        Method::Trace => MethodFilter::TRACE,
        Method::Connect => MethodFilter::CONNECT,
        _ => return None,
    })
}
