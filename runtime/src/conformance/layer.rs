//! The comparison as a layer of tower.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{Method, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use super::{OnUndeclared, Selection, compare};
use crate::Operation;

/// Compares what a service answers with what is declared.
///
/// For any [`Service`] from [`Request`] to [`Response`]. Its answers and its errors are handed on as
/// they are; an error is no answer and is not compared. Neither is the answer to a method that is
/// not declared, since that comes from the router; HEAD counts as GET unless it is declared.
///
/// With axum, [`RouterExt::endpoint`](crate::axum::RouterExt::endpoint) adds it by itself in debug
/// builds. A handler that is routed by `Router::route` gets it here; its declaration is found on
/// either of the generated types:
///
#[cfg_attr(feature = "axum", doc = "```")]
#[cfg_attr(not(feature = "axum"), doc = "```ignore")]
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
/// let declared = ConformanceLayer::of(<GetUserResponse<String> as DescribeResponses>::OPERATION);
/// let router: Router = Router::new()
///     .route("/users/{id}", routing::get(get_user.layer(declared)));
///
/// // In a test, one line for all endpoints:
/// let router = router.layer(Extension(OnUndeclared::Panic));
/// let request = http::Request::get("/users/7").body(axum::body::Body::empty()).unwrap();
/// let panic = tokio::spawn(router.oneshot(request)).await.unwrap_err().into_panic();
/// assert_eq!(
///     *panic.downcast::<String>().unwrap(),
///     "GET /users/{id} (`get_user`) answered 418, which is not declared",
/// );
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ConformanceLayer {
    selection: Selection,
    mode: OnUndeclared,
}

impl ConformanceLayer {
    /// Every answer is one of this operation's.
    ///
    /// An operation that declares no method (a set of errors, a type that claims its codes) is
    /// compared whatever the method is.
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
    /// async fn answer(_: Request<Body>) -> Result<Response, Infallible> {
    ///     Ok(get_health().await.into_http_response())
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let declared = ConformanceLayer::of(GetHealthResponse::<&str>::OPERATION);
    /// let service = declared.layer(service_fn(answer));
    /// let answer = service.oneshot(Request::new(Body::empty())).await.unwrap();
    /// assert_eq!(answer.status(), 200);
    /// # }
    /// ```
    pub fn of(operation: Operation) -> Self {
        Self::with(Selection::One(operation))
    }

    pub(crate) fn with(selection: Selection) -> Self {
        Self { selection, mode: OnUndeclared::default() }
    }

    /// What happens when the answer is not declared, unless the request has an [`OnUndeclared`]
    /// among its extensions. The default is [`OnUndeclared::default`].
    ///
    /// ```
    /// use api_responses::conformance::{ConformanceLayer, OnUndeclared};
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(401, 403)]
    /// enum AuthError {}
    ///
    /// let layer = ConformanceLayer::of(AuthError::OPERATION).or(OnUndeclared::Panic);
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn or(mut self, mode: OnUndeclared) -> Self {
        self.mode = mode;
        self
    }
}

impl<S> Layer<S> for ConformanceLayer {
    type Service = Conformance<S>;

    fn layer(&self, inner: S) -> Conformance<S> {
        Conformance { inner, declared: self.clone() }
    }
}

/// A service whose answers are compared with what is declared; [`ConformanceLayer`] makes it.
#[derive(Clone, Debug)]
pub struct Conformance<S> {
    inner: S,
    declared: ConformanceLayer,
}

impl<S> Conformance<S> {
    /// What the answer to this request is compared with, if it is.
    fn expected<A>(&self, request: &Request<A>) -> Option<(Operation, OnUndeclared)> {
        let extensions = request.extensions();
        let mode = extensions.get::<OnUndeclared>().copied().unwrap_or(self.declared.mode);
        if mode == OnUndeclared::Ignore {
            return None;
        }
        let find = |method: &Method| {
            self.declared.selection.find(method.as_str(), || matched_path(extensions))
        };
        let by_get = || if request.method() == Method::HEAD { find(&Method::GET) } else { None };
        let operation = find(request.method()).or_else(by_get)?;
        Some((operation, mode))
    }
}

#[cfg(feature = "axum")]
use crate::axum::matched_path;

/// Nobody says which path was matched.
#[cfg(not(feature = "axum"))]
fn matched_path(_: &http::Extensions) -> Option<&str> {
    None
}

impl<S, A, B> Service<Request<A>> for Conformance<S>
where
    S: Service<Request<A>, Response = Response<B>>,
{
    type Response = Response<B>;
    type Error = S::Error;
    type Future = ConformanceFuture<S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<A>) -> Self::Future {
        let expected = self.expected(&request);
        ConformanceFuture { answer: self.inner.call(request), expected }
    }
}

pin_project! {
    /// The answer of a [`Conformance`] service, compared when it is there.
    #[derive(Debug)]
    pub struct ConformanceFuture<F> {
        #[pin]
        answer: F,
        expected: Option<(Operation, OnUndeclared)>,
    }
}

impl<F, B, E> Future for ConformanceFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
{
    type Output = F::Output;

    /// # Panics
    ///
    /// With [`OnUndeclared::Panic`], if the answer is not declared.
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let answer = ready!(this.answer.poll(context));
        if let (Some((operation, mode)), Ok(answer)) = (*this.expected, &answer) {
            mode.report(compare(operation, answer.status(), answer.headers()));
        }
        Poll::Ready(answer)
    }
}
