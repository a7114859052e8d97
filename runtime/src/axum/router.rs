//! Routing by what a handler declares.

use axum::Router;
use axum::handler::Handler;
use axum::routing::{MethodFilter, MethodRouter, any};
use http_semantics::Method;

use super::endpoint::{Endpoint, RoutedOutput};
use super::query::ForQuery;
use crate::Operation;

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
        self.route(operation.path().unwrap_or_default(), methods(operation, handler))
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
        Method::Query => return None,
    })
}
