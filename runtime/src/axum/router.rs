//! Routing by what a handler declares.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodFilter, MethodRouter, any};
use http_semantics::Method;

use super::endpoint::{Endpoint, RoutedOutput};
use super::query::ForQuery;
use crate::Operation;
use crate::conformance::ConformanceLayer;

/// Adds [`endpoint`](RouterExt::endpoint) to axum's [`Router`].
pub trait RouterExt<S>: Sized {
    /// Routes a handler by the methods and the path that are declared above it, so that both are
    /// said once.
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
    /// A handler whose return type does not declare both is a compile error that says what to write.
    /// Endpoints of one path may be added one by one, as with [`Router::route`], and next to it.
    ///
    /// As everywhere in axum, GET answers HEAD too (RFC 9110 §9.3.2). `ANY` is every method, those
    /// without a name of their own included.
    ///
    /// QUERY (RFC 10008) is served although axum has no filter for it: the handler becomes the
    /// fallback of its path, runs for QUERY, and refuses all other methods with 405 (Method Not
    /// Allowed). The `Allow` field (RFC 9110 §10.2.1) of that refusal names the methods that are
    /// declared together with QUERY on this one handler. Those of other handlers on the same path
    /// are served but not named, because axum shows nobody which they are; write `GET|QUERY` above
    /// one handler where that matters.
    ///
    /// In debug builds each answer is compared with the declaration, that of an extractor which
    /// refuses the request included, and one that is not declared is a warning by [`tracing`] or, in
    /// tests, a panic: see [`conformance`](crate::conformance). The 405 of the router is not
    /// compared. In release builds nothing is added to the handler.
    ///
    /// # Panics
    ///
    /// When the program starts, like [`Router::route`]: if the path is not one in axum's syntax, if
    /// another handler has the same path and method, or if two handlers of one path are declared
    /// for `ANY` or QUERY, since both want to be asked last.
    #[must_use]
    fn endpoint<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, S> + Endpoint<T, Output: RoutedOutput>,
        T: 'static;
}

impl<S> RouterExt<S> for Router<S>
where
    S: Clone + Send + Sync + 'static,
{
    fn endpoint<H, T>(self, handler: H) -> Self
    where
        H: Handler<T, S> + Endpoint<T, Output: RoutedOutput>,
        T: 'static,
    {
        let operation = H::Output::OPERATION;
        let path = operation.path().unwrap_or_default();
        if cfg!(debug_assertions) {
            let compared = handler.layer(ConformanceLayer::of(operation));
            self.route(path, methods(operation, compared))
        } else {
            self.route(path, methods(operation, handler))
        }
    }
}

fn methods<H, T, S>(operation: Operation, handler: H) -> MethodRouter<S>
where
    H: Handler<T, S>,
    T: 'static,
    S: Clone + Send + Sync + 'static,
{
    if operation.answers_any_method() {
        return any(handler);
    }
    let filter = operation.methods().filter_map(filter).reduce(MethodFilter::or);
    let router = if operation.methods().any(|method| method == Method::Query) {
        any(ForQuery::new(handler.clone(), operation.methods()))
    } else {
        MethodRouter::new()
    };
    match filter {
        Some(filter) => router.on(filter, handler),
        None => router,
    }
}

fn filter(method: Method) -> Option<MethodFilter> {
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
