//! The comparison as an actix-web middleware.

use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{BodySize, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::Method;
use actix_web::http::header::{HeaderMap, HeaderValue};
use actix_web::{Error, HttpRequest};
use http::StatusCode;
use pin_project_lite::pin_project;

use crate::Operation;
use crate::conformance::{
    OnUndeclared, Selection, SentHeaders, compare_sent, compare_status, record,
};
use crate::coverage::{self, Sent};

/// A middleware that compares the responses of actix-web with the declaration. It wraps a handler, a
/// resource, a scope or the whole `App`.
///
/// Responses and errors are passed on unchanged. If an inner middleware returns `Err`, only the status
/// code of its response is compared, so that this response is not built twice. Responses to methods that
/// are not declared are not compared; this includes HEAD, which actix-web does not route to GET.
///
/// An [`OnUndeclared`] in the `app_data`, or else [`with_mode`](Self::with_mode), says what happens when
/// a response is not declared.
///
/// ```
/// use actix_web::{App, HttpResponse, rt, test, web};
/// use api_responses::actix::Conformance;
/// use api_responses::conformance::OnUndeclared;
/// use api_responses::{DescribeResponses, api_responses};
///
/// #[api_responses(200, 404: "No user has this id.")]
/// #[actix_web::get("/users/{id}", wrap = "Conformance::new(GetUserError::OPERATION)")]
/// async fn get_user(id: web::Path<u64>) -> Result<GetUserResponse<String>, GetUserError> {
///     match id.into_inner() {
///         7 => Ok(GetUserResponse::Ok("Ada".to_owned())),
///         _ => Err(GetUserError::NotFound),
///     }
/// }
///
/// # #[actix_web::main]
/// # async fn main() {
/// // A handler that is held to the same declaration, and sends something else:
/// let teapot = web::resource("/teapot")
///     .wrap(Conformance::new(GetUserError::OPERATION))
///     .to(async || HttpResponse::ImATeapot());
///
/// // In a test, one line for all endpoints:
/// let app = App::new().app_data(OnUndeclared::Panic).service(get_user).service(teapot);
/// let app = test::init_service(app).await;
/// let request = test::TestRequest::with_uri("/users/8").to_request();
/// assert_eq!(test::call_service(&app, request).await.status(), 404);
///
/// let request = test::TestRequest::with_uri("/teapot").to_request();
/// let status = rt::spawn(async move { test::call_service(&app, request).await.status() });
/// assert_eq!(
///     *status.await.unwrap_err().into_panic().downcast::<String>().unwrap(),
///     "GET /users/{id} (`get_user`) sent 418, which is not declared"
/// );
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Conformance {
    selection: Selection,
    mode: OnUndeclared,
}

impl Conformance {
    /// Creates a middleware that compares every response with this operation.
    ///
    /// If the operation declares no method (a set of errors, a type that claims its codes), the responses
    /// to all methods are compared. See [`Conformance`] for an example.
    pub fn new(operation: Operation) -> Self {
        Self::with_selection(Selection::One(operation))
    }

    /// Creates a middleware for a whole `App`, which compares each response with the operation that is
    /// declared for the method and the path of the request.
    ///
    /// The path is the [`match_pattern`](HttpRequest::match_pattern) of the request. In a scope, the
    /// declaration contains only the last part of the path. Therefore it is enough that the pattern ends
    /// with the declared path; of several, the longest is used, and `/` matches only the root of the
    /// `App`. Requests that match no resource or none of the operations are not compared.
    ///
    /// ```
    /// use actix_web::App;
    /// use api_responses::actix::Conformance;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(200, 404)]
    /// #[actix_web::get("/users/{id}")]
    /// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    ///     Err(GetUserError::NotFound)
    /// }
    ///
    /// #[api_responses(204, 404)]
    /// #[actix_web::delete("/users/{id}")]
    /// async fn delete_user() -> Result<DeleteUserResponse, DeleteUserError> {
    ///     Ok(DeleteUserResponse::NoContent)
    /// }
    ///
    /// let app = App::new()
    ///     .wrap(Conformance::from_operations([GetUserError::OPERATION, DeleteUserError::OPERATION]))
    ///     .service(get_user)
    ///     .service(delete_user);
    /// # let _ = app;
    /// ```
    pub fn from_operations(operations: impl IntoIterator<Item = Operation>) -> Self {
        Self::with_selection(Selection::ByPath(operations.into_iter().collect()))
    }

    fn with_selection(selection: Selection) -> Self {
        coverage::declare(selection.operations());
        Self { selection, mode: OnUndeclared::default() }
    }

    /// Sets what happens when a response is not declared. An [`OnUndeclared`] in the `app_data` has
    /// precedence. The default is [`OnUndeclared::default`].
    ///
    /// ```
    /// use api_responses::actix::Conformance;
    /// use api_responses::conformance::OnUndeclared;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(401, 403)]
    /// enum AuthError {}
    ///
    /// let middleware = Conformance::new(AuthError::OPERATION).with_mode(OnUndeclared::Panic);
    /// # let _ = middleware;
    /// ```
    #[must_use]
    pub fn with_mode(mut self, mode: OnUndeclared) -> Self {
        self.mode = mode;
        self
    }

    fn operation(&self, request: &HttpRequest) -> Option<Operation> {
        self.selection.find(request.method().as_str(), || request.match_pattern())
    }

    fn compare_response<B: MessageBody>(&self, response: &ServiceResponse<B>, mode: OnUndeclared) {
        let status = StatusCode::from_u16(response.status().as_u16());
        let (Some(operation), Ok(status)) = (self.operation(response.request()), status) else {
            return;
        };
        let length = match response.response().body().size() {
            // A response to HEAD may have no content, or that which would be sent for GET.
            _ if response.request().method() == Method::HEAD => None,
            BodySize::None => Some(0),
            BodySize::Sized(length) => Some(length),
            BodySize::Stream => None,
        };
        let headers = response.headers();
        let compared = compare_sent(operation, status, headers, length);
        let sent = || response.response().extensions().get::<Sent>().copied();
        record(operation, status, Some(headers), sent, &compared);
        mode.report(compared);
    }
}

impl SentHeaders for HeaderMap {
    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        self.get_all(name).map(HeaderValue::as_bytes)
    }
}

impl<S, B> Transform<S, ServiceRequest> for Conformance
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Transform = ConformanceMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<ConformanceMiddleware<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(ConformanceMiddleware { inner, conformance: self.clone() }))
    }
}

/// The service of [`Conformance`], whose responses are compared with the declaration.
#[derive(Clone, Debug)]
pub struct ConformanceMiddleware<S> {
    inner: S,
    conformance: Conformance,
}

impl<S, B> Service<ServiceRequest> for ConformanceMiddleware<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Future = ConformanceFuture<S::Future>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let mode = request.app_data::<OnUndeclared>().copied().unwrap_or(self.conformance.mode);
        let is_compared = mode != OnUndeclared::Ignore || coverage::is_on();
        let expected = is_compared.then(|| Expected {
            conformance: self.conformance.clone(),
            mode,
            before_routing: self.conformance.operation(request.request()),
        });
        ConformanceFuture { response: self.inner.call(request), expected }
    }
}

#[derive(Debug)]
struct Expected {
    conformance: Conformance,
    mode: OnUndeclared,
    /// The operation for an error, which does not contain the request. For a response, the operation is
    /// looked up again, because before routing the resource is not known if two have the same pattern.
    before_routing: Option<Operation>,
}

impl Expected {
    fn compare<B: MessageBody>(&self, result: &Result<ServiceResponse<B>, Error>) {
        match result {
            Ok(response) => self.conformance.compare_response(response, self.mode),
            Err(error) => {
                let status = error.as_response_error().status_code().as_u16();
                if let (Some(operation), Ok(status)) =
                    (self.before_routing, StatusCode::from_u16(status))
                {
                    let compared = compare_status(operation, status);
                    record(operation, status, None::<&HeaderMap>, || None, &compared);
                    self.mode.report(compared);
                }
            }
        }
    }
}

pin_project! {
    /// The response of a [`ConformanceMiddleware`], which is compared when it is ready.
    #[derive(Debug)]
    pub struct ConformanceFuture<F> {
        #[pin]
        response: F,
        expected: Option<Expected>,
    }
}

impl<F, B> Future for ConformanceFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody,
{
    type Output = F::Output;

    /// # Panics
    ///
    /// Panics if the response is not declared and the mode is [`OnUndeclared::Panic`].
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let result = ready!(this.response.poll(context));
        if let Some(expected) = this.expected {
            expected.compare(&result);
        }
        Poll::Ready(result)
    }
}
