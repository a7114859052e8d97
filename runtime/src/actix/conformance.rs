//! The comparison as a middleware of actix-web.

use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::header::{CONTENT_TYPE, HeaderValue};
use actix_web::{Error, HttpRequest};
use http::StatusCode;
use pin_project_lite::pin_project;

use crate::Operation;
use crate::conformance::{OnUndeclared, Selection, compare_parts, compare_status};

/// Compares what actix-web answers with what is declared, as a middleware: round one handler, a
/// resource, a scope or the whole `App`.
///
/// Answers and errors are handed on as they are. An `Err` of an inner middleware is compared by the
/// status code of the response that it will become, and by nothing else, so that this response is
/// not made twice. The answer to a method that is not declared is not compared; that holds for HEAD
/// too, which actix-web does not answer by GET.
///
/// An [`OnUndeclared`] in the `app_data` says what happens when an answer is not declared, and
/// [`or`](Self::or) where there is none.
///
/// ```
/// use actix_web::{App, rt, test, web};
/// use api_responses::actix::Conformance;
/// use api_responses::conformance::OnUndeclared;
/// use api_responses::{DescribeResponses, api_responses};
///
/// #[api_responses(200, 404: "No user has this id.")]
/// #[actix_web::get("/users/{id}", wrap = "Conformance::of(GetUserError::OPERATION)")]
/// async fn get_user(id: web::Path<u64>) -> Result<GetUserResponse<String>, GetUserError> {
///     match id.into_inner() {
///         7 => Ok(GetUserResponse::Ok("Ada".to_owned())),
///         _ => Err(GetUserError::NotFound),
///     }
/// }
///
/// # #[actix_web::main]
/// # async fn main() {
/// // In a test, one line for all endpoints:
/// let app = test::init_service(App::new().app_data(OnUndeclared::Panic).service(get_user)).await;
/// let request = test::TestRequest::with_uri("/users/8").to_request();
/// assert_eq!(test::call_service(&app, request).await.status(), 404);
///
/// // `web::Path` refuses what is no number, with a 404 of its own.
/// let request = test::TestRequest::with_uri("/users/ada").to_request();
/// let answer = rt::spawn(async move { test::call_service(&app, request).await.status() });
/// assert_eq!(
///     *answer.await.unwrap_err().into_panic().downcast::<String>().unwrap(),
///     "GET /users/{id} (`get_user`) answered 404 with `text/plain`, \
///      where `application/problem+json` is declared"
/// );
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Conformance {
    selection: Selection,
    mode: OnUndeclared,
}

impl Conformance {
    /// Every answer is one of this operation's.
    ///
    /// An operation that declares no method (a set of errors, a type that claims its codes) is
    /// compared whatever the method is. See [`Conformance`] for an example.
    pub fn of(operation: Operation) -> Self {
        Self { selection: Selection::One(operation), mode: OnUndeclared::default() }
    }

    /// Every answer is one of the operation that is declared for its method and path, for a
    /// middleware round a whole `App`.
    ///
    /// The path is the [`match_pattern`](HttpRequest::match_pattern) of the request. In a scope the
    /// declaration says only the last part of it, so it is enough that the pattern ends with the
    /// declared path; of several, the longest counts, and a `/` is only that of the `App`. What
    /// matches no resource, and what has no declaration among these, is not compared.
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
    ///     .wrap(Conformance::among([GetUserError::OPERATION, DeleteUserError::OPERATION]))
    ///     .service(get_user)
    ///     .service(delete_user);
    /// # let _ = app;
    /// ```
    pub fn among(operations: impl IntoIterator<Item = Operation>) -> Self {
        let selection = Selection::Among(operations.into_iter().collect());
        Self { selection, mode: OnUndeclared::default() }
    }

    /// What happens when the answer is not declared, unless the `app_data` has an [`OnUndeclared`].
    /// The default is [`OnUndeclared::default`].
    ///
    /// ```
    /// use api_responses::actix::Conformance;
    /// use api_responses::conformance::OnUndeclared;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(401, 403)]
    /// enum AuthError {}
    ///
    /// let middleware = Conformance::of(AuthError::OPERATION).or(OnUndeclared::Panic);
    /// # let _ = middleware;
    /// ```
    #[must_use]
    pub fn or(mut self, mode: OnUndeclared) -> Self {
        self.mode = mode;
        self
    }

    fn operation(&self, request: &HttpRequest) -> Option<Operation> {
        self.selection.find(request.method().as_str(), || request.match_pattern())
    }

    fn compare_response<B>(&self, response: &ServiceResponse<B>, mode: OnUndeclared) {
        let status = StatusCode::from_u16(response.status().as_u16());
        let (Some(operation), Ok(status)) = (self.operation(response.request()), status) else {
            return;
        };
        let fields = response.headers();
        let media_type = fields.get(CONTENT_TYPE).map(HeaderValue::as_bytes);
        mode.report(compare_parts(operation, status, media_type, |name| fields.contains_key(name)));
    }
}

impl<S, B> Transform<S, ServiceRequest> for Conformance
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Transform = ConformanceMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<ConformanceMiddleware<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(ConformanceMiddleware { inner, declared: self.clone() }))
    }
}

/// A service whose answers are compared with what is declared; [`Conformance`] makes it.
#[derive(Clone, Debug)]
pub struct ConformanceMiddleware<S> {
    inner: S,
    declared: Conformance,
}

impl<S, B> Service<ServiceRequest> for ConformanceMiddleware<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
{
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Future = ConformanceFuture<S::Future>;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let mode = request.app_data::<OnUndeclared>().copied().unwrap_or(self.declared.mode);
        let expected = (mode != OnUndeclared::Ignore).then(|| Expected {
            declared: self.declared.clone(),
            mode,
            before_routing: self.declared.operation(request.request()),
        });
        ConformanceFuture { answer: self.inner.call(request), expected }
    }
}

#[derive(Debug)]
struct Expected {
    declared: Conformance,
    mode: OnUndeclared,
    /// An error says no more which request it answers. The resource is not known before routing if
    /// two of them have the same shape, so responses are asked again.
    before_routing: Option<Operation>,
}

impl Expected {
    fn compare<B>(&self, answer: &Result<ServiceResponse<B>, Error>) {
        match answer {
            Ok(response) => self.declared.compare_response(response, self.mode),
            Err(error) => {
                let status = error.as_response_error().status_code().as_u16();
                if let (Some(operation), Ok(status)) =
                    (self.before_routing, StatusCode::from_u16(status))
                {
                    self.mode.report(compare_status(operation, status));
                }
            }
        }
    }
}

pin_project! {
    /// The answer of a [`ConformanceMiddleware`], compared when it is there.
    #[derive(Debug)]
    pub struct ConformanceFuture<F> {
        #[pin]
        answer: F,
        expected: Option<Expected>,
    }
}

impl<F, B> Future for ConformanceFuture<F>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
{
    type Output = F::Output;

    /// # Panics
    ///
    /// With [`OnUndeclared::Panic`], if the answer is not declared.
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let answer = ready!(this.answer.poll(context));
        if let Some(expected) = this.expected {
            expected.compare(&answer);
        }
        Poll::Ready(answer)
    }
}
