//! From a declared response to the message that goes on the wire.

use crate::Body;
use crate::variant::Variant;

/// The response that every framework's own type is made from.
pub type Response = http::Response<Body>;

/// A value that is a whole response: status code, fields and content.
///
/// `#[api_responses(…)]` implements it for the enum that it makes of the successes. Frameworks that
/// the features of this crate name call it by themselves; anything else that speaks
/// [`http::Response`] (hyper, tower) calls it on what the handler returned, a [`Result`] included:
///
/// ```
/// use api_responses::{Body, IntoHttpResponse, ToHttpResponse, Response};
///
/// struct Found(&'static str);
/// struct Gone;
///
/// impl IntoHttpResponse for Found {
///     fn into_http_response(self) -> Response {
///         Response::new(Body::from(self.0))
///     }
/// }
///
/// impl ToHttpResponse for Gone {
///     fn to_http_response(&self) -> Response {
///         let mut response = Response::new(Body::empty());
///         *response.status_mut() = http::StatusCode::GONE;
///         response
///     }
/// }
///
/// let answer: Result<Found, Gone> = Err(Gone);
/// assert_eq!(answer.into_http_response().status(), 410);
/// ```
///
/// Responding cannot fail: what can go wrong (content that does not serialize) has become a
/// 500 (Internal Server Error) response when this returns (RFC 9110 §15.6.1).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a response",
    label = "cannot be sent as a response",
    note = "return what `#[api_responses(…)]` generates: `…Response`, or `Result<…Response, …Error>`",
    note = "its content has to implement `serde::Serialize`, or `Into<Body>` after `as \"media/type\"`"
)]
pub trait IntoHttpResponse {
    /// Turns the value into the response that it stands for.
    #[must_use = "a response does nothing until it is sent"]
    fn into_http_response(self) -> Response;
}

/// A value that can be answered with while it stays where it is.
///
/// `#[api_responses(…)]` implements it for the enum that it makes of the errors, since frameworks
/// (actix-web) hold an error by reference when they ask for its response. See [`IntoHttpResponse`] for an
/// example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error response",
    label = "cannot be sent as an error response",
    note = "use what `#[api_responses(…)]` generates as the error: `Result<…, …Error>`",
    note = "its content has to implement `serde::Serialize`, or `Clone + Into<Body>` after `as \"media/type\"`"
)]
pub trait ToHttpResponse {
    /// Makes the response that the value stands for.
    #[must_use = "a response does nothing until it is sent"]
    fn to_http_response(&self) -> Response;

    /// Status code and name, for an enum that holds this one as a set of errors.
    #[doc(hidden)]
    fn __variant(&self) -> Variant {
        Variant::new(self.to_http_response().status().as_u16(), "")
    }
}

/// A value whose status code is known before it is sent.
///
/// Every generated enum is one, and so is a [`Result`] of two, which is what a test of a handler has:
///
/// ```
/// use api_responses::{HasStatus as _, api_responses};
///
/// #[api_responses(GET, 200, 404)]
/// fn get_user(id: u64) -> Result<GetUserResponse<&'static str>, GetUserError> {
///     if id == 1 { Ok(GetUserResponse::Ok("Ada")) } else { Err(GetUserError::NotFound) }
/// }
///
/// assert_eq!(get_user(1).status(), 200);
/// assert_eq!(get_user(2).status(), 404);
/// ```
pub trait HasStatus {
    /// The status code that is sent.
    ///
    /// Should content not become JSON, 500 (Internal Server Error) is sent instead.
    fn status(&self) -> http::StatusCode;
}

impl<R: HasStatus, E: HasStatus> HasStatus for Result<R, E> {
    fn status(&self) -> http::StatusCode {
        match self {
            Ok(response) => response.status(),
            Err(error) => error.status(),
        }
    }
}

impl<R: IntoHttpResponse, E: ToHttpResponse> IntoHttpResponse for Result<R, E> {
    fn into_http_response(self) -> Response {
        match self {
            Ok(response) => response.into_http_response(),
            Err(error) => error.to_http_response(),
        }
    }
}
