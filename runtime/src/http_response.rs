//! Conversions of declared responses into HTTP messages.

use crate::Response;
use crate::variant::Variant;

/// Converts a value into a complete response: status code, header fields and content.
///
/// `#[api_responses(…)]` implements it for the success enum. The frameworks that have a feature in this
/// crate call it themselves. Any other code that uses [`http::Response`] (hyper, tower) calls it on the
/// return value of the handler, also on a [`Result`]:
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
/// let result: Result<Found, Gone> = Err(Gone);
/// assert_eq!(result.into_http_response().status(), 410);
/// ```
///
/// The conversion cannot fail. Content that does not serialize becomes a 500 (Internal Server Error)
/// response (RFC 9110 §15.6.1).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a response",
    label = "cannot be sent as a response",
    note = "return what `#[api_responses(…)]` generates: `…Response`, or `Result<…Response, …Error>`",
    note = "its content has to implement `serde::Serialize`, or `Into<Body>` after `as \"media/type\"`"
)]
pub trait IntoHttpResponse {
    /// Converts the value into a response.
    #[must_use = "a response does nothing until it is sent"]
    fn into_http_response(self) -> Response;
}

/// Builds a response from a reference.
///
/// `#[api_responses(…)]` implements it for the error enum, because frameworks (actix-web) have only a
/// reference to an error when they ask for its response. See [`IntoHttpResponse`] for an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error response",
    label = "cannot be sent as an error response",
    note = "use what `#[api_responses(…)]` generates as the error: `Result<…, …Error>`",
    note = "its content has to implement `serde::Serialize`, or `Clone + Into<Body>` after `as \"media/type\"`"
)]
pub trait ToHttpResponse {
    /// Builds the response.
    #[must_use = "a response does nothing until it is sent"]
    fn to_http_response(&self) -> Response;

    /// Returns status code and name, for an enum that includes this one as a set of errors.
    #[doc(hidden)]
    fn __variant(&self) -> Variant {
        Variant::new(self.to_http_response().status().as_u16(), "")
    }
}

/// A value whose status code is known before it is sent.
///
/// It is implemented for every generated enum and for a [`Result`] of two of them, so that a test can
/// call it on the return value of a handler:
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
    /// Returns the declared status code.
    ///
    /// If the content does not serialize, 500 (Internal Server Error) is sent instead.
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
