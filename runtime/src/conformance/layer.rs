//! The comparison as a tower layer.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{Method, Request, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::check::record;
use super::compare::compare_sent;
use super::on_undeclared::OnUndeclared;
use super::selection::Selection;
use crate::Operation;
use crate::coverage::{self, Sent};

/// A tower layer that compares the responses of a service with the declaration.
///
/// It works for any [`Service`] from [`Request`] to [`Response`] whose content is a [`Body`]. Responses and
/// errors are passed on unchanged. Errors are not compared. Neither are responses to methods that are not
/// declared, because they come from the router; HEAD counts as GET unless it is declared.
///
/// With axum, [`RouterExt::endpoint`](crate::axum::RouterExt::endpoint) adds the layer automatically in
/// debug builds. Add it yourself to a handler that is routed with `Router::route`. Both generated types
/// have the declaration:
///
#[cfg_attr(feature = "axum08", doc = "```")]
#[cfg_attr(not(feature = "axum08"), doc = "```ignore")]
/// use api_responses::conformance::{ConformanceLayer, OnUndeclared};
/// use api_responses::{DescribeResponses, api_responses};
/// use axum::handler::Handler as _;
/// use axum::{Extension, Router, routing};
/// use tower::ServiceExt as _;
///
/// #[api_responses(GET "/users/{id}", 200, 404)]
/// async fn get_user() -> Result<GetUserResponse<String>, http::StatusCode> {
///     Err(http::StatusCode::IM_A_TEAPOT)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let layer = ConformanceLayer::new(<GetUserResponse<String> as DescribeResponses>::OPERATION);
/// let router: Router = Router::new()
///     .route("/users/{id}", routing::get(get_user.layer(layer)));
///
/// // In a test, one line for all endpoints:
/// let router = router.layer(Extension(OnUndeclared::Panic));
/// let request = http::Request::get("/users/7").body(axum::body::Body::empty()).unwrap();
/// let panic = tokio::spawn(router.oneshot(request)).await.unwrap_err().into_panic();
/// assert_eq!(
///     *panic.downcast::<String>().unwrap(),
///     "GET /users/{id} (`get_user`) sent 418, which is not declared",
/// );
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ConformanceLayer {
    selection: Selection,
    mode: OnUndeclared,
}

impl ConformanceLayer {
    /// Creates a layer that compares every response with this operation.
    ///
    /// If the operation declares no method (a set of errors, a type that claims its codes), the responses
    /// to all methods are compared.
    ///
    /// ```
    /// use std::convert::Infallible;
    ///
    /// use api_responses::conformance::ConformanceLayer;
    /// use api_responses::{DescribeResponses, Body, IntoHttpResponse as _, Response, api_responses};
    /// use http::Request;
    /// use tower::{Layer as _, ServiceExt as _, service_fn};
    ///
    /// #[api_responses(GET "/health", 200)]
    /// async fn get_health() -> GetHealthResponse<&'static str> {
    ///     GetHealthResponse::Ok("up")
    /// }
    ///
    /// async fn respond(_: Request<Body>) -> Result<Response, Infallible> {
    ///     Ok(get_health().await.into_http_response())
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let layer = ConformanceLayer::new(GetHealthResponse::<&str>::OPERATION);
    /// let service = layer.layer(service_fn(respond));
    /// let response = service.oneshot(Request::new(Body::empty())).await.unwrap();
    /// assert_eq!(response.status(), 200);
    /// # }
    /// ```
    pub fn new(operation: Operation) -> Self {
        Self::with_selection(Selection::One(operation))
    }

    pub(crate) fn with_selection(selection: Selection) -> Self {
        coverage::declare(selection.operations());
        Self { selection, mode: OnUndeclared::default() }
    }

    /// Sets what happens when a response is not declared. An [`OnUndeclared`] in the extensions of the
    /// request has precedence. The default is [`OnUndeclared::default`].
    ///
    /// ```
    /// use api_responses::conformance::{ConformanceLayer, OnUndeclared};
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(401, 403)]
    /// enum AuthError {}
    ///
    /// let layer = ConformanceLayer::new(AuthError::OPERATION).with_mode(OnUndeclared::Panic);
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn with_mode(mut self, mode: OnUndeclared) -> Self {
        self.mode = mode;
        self
    }
}

impl<S> Layer<S> for ConformanceLayer {
    type Service = Conformance<S>;

    fn layer(&self, inner: S) -> Conformance<S> {
        Conformance { inner, layer: self.clone() }
    }
}

/// The service of [`ConformanceLayer`], whose responses are compared with the declaration.
#[derive(Clone, Debug)]
pub struct Conformance<S> {
    inner: S,
    layer: ConformanceLayer,
}

impl<S> Conformance<S> {
    /// Returns the operation with which the response to this request is compared, if any.
    fn expected<A>(&self, request: &Request<A>) -> Option<Expected> {
        let extensions = request.extensions();
        let mode = extensions.get::<OnUndeclared>().copied().unwrap_or(self.layer.mode);
        if mode == OnUndeclared::Ignore && !coverage::is_on() {
            return None;
        }
        let find = |method: &Method| {
            self.layer.selection.find(method.as_str(), || matched_path(extensions))
        };
        let by_get = || if request.method() == Method::HEAD { find(&Method::GET) } else { None };
        let operation = find(request.method()).or_else(by_get)?;
        Some(Expected { operation, mode, is_head: request.method() == Method::HEAD })
    }
}

/// What the response to a request is compared with.
#[derive(Clone, Copy, Debug)]
struct Expected {
    operation: Operation,
    mode: OnUndeclared,
    /// Without content, the response says what that to GET would have.
    is_head: bool,
}

#[cfg(feature = "axum08")]
use crate::axum::matched_path;

/// Without axum, the matched path is not known.
#[cfg(not(feature = "axum08"))]
fn matched_path(_: &http::Extensions) -> Option<&str> {
    None
}

impl<S, A, B> Service<Request<A>> for Conformance<S>
where
    S: Service<Request<A>, Response = Response<B>>,
    B: Body,
{
    type Response = Response<B>;
    type Error = S::Error;
    type Future = ConformanceFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<A>) -> Self::Future {
        let expected = self.expected(&request);
        ConformanceFuture { response: self.inner.call(request), expected }
    }
}

pin_project! {
    /// The response of a [`Conformance`] service, which is compared when it is ready.
    #[derive(Debug)]
    pub struct ConformanceFuture<F> {
        #[pin]
        response: F,
        expected: Option<Expected>,
    }
}

impl<F, B, E> Future for ConformanceFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
{
    type Output = F::Output;

    /// # Panics
    ///
    /// Panics if the response is not declared and the mode is [`OnUndeclared::Panic`].
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let result = ready!(this.response.poll(context));
        if let (Some(expected), Ok(response)) = (*this.expected, &result) {
            let length = if expected.is_head { None } else { response.body().size_hint().exact() };
            let Expected { operation, mode, .. } = expected;
            let (status, headers) = (response.status(), response.headers());
            let compared = compare_sent(operation, status, headers, length);
            let sent = || response.extensions().get::<Sent>().copied();
            record(operation, status, Some(headers), sent, &compared);
            mode.report(compared);
        }
        Poll::Ready(result)
    }
}
