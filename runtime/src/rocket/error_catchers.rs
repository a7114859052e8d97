//! The errors of Rocket in the error format of a service, and the declared responses of guards.

use std::sync::{Mutex, PoisonError};

use rocket::catcher::{Catcher, Handler};
use rocket::http::Status;
use rocket::{Request, async_trait, response};

use super::response::response;
use crate::{ErrorFormat, HasStatus, Response, ToHttpResponse, router_error};

/// Returns the catchers that send the errors of Rocket in a format: 404 (Not Found) for requests without a route, and the
/// status codes with which guards fail. Rocket sends 404 also for a path whose routes have other methods.
///
/// ```
/// use api_responses::ErrorFormat;
/// use api_responses::rocket::error_catchers;
/// use rocket::local::blocking::Client;
///
/// let rocket = rocket::build().register("/", error_catchers(ErrorFormat::PROBLEM));
///
/// let client = Client::tracked(rocket).unwrap();
/// let response = client.get("/books").dispatch();
/// assert_eq!(response.status().code, 404);
/// let content = response.into_string().unwrap();
/// assert_eq!(content, r#"{"type":"about:blank","title":"Not Found","status":404}"#);
/// ```
///
/// A guard that fails with [`reject`] sends its declared response. A catcher for one status code, which you register
/// beside these, comes before them.
pub fn error_catchers(format: ErrorFormat) -> Vec<Catcher> {
    vec![Catcher::new(None, Errors(format))]
}

/// Fails a guard with a declared response, which [`error_catchers`] send.
///
/// ```
/// use api_responses::request::{DescribeRequest, RequestDescription, SecurityScheme};
/// use api_responses::rocket::{error_catchers, reject};
/// use api_responses::{ErrorFormat, api_responses};
/// use rocket::http::Status;
/// use rocket::local::blocking::Client;
/// use rocket::request::{FromRequest, Outcome, Request};
/// use rocket::{get, routes};
///
/// /// The responses to requests that do not come from the staff.
/// #[api_responses(401 { www_authenticate = "Bearer" }, 403: "This is for the staff.")]
/// pub enum NotStaff {}
///
/// pub struct Staff;
///
/// #[rocket::async_trait]
/// impl<'r> FromRequest<'r> for Staff {
///     type Error = NotStaff;
///
///     async fn from_request(request: &'r Request<'_>) -> Outcome<Self, NotStaff> {
///         match request.headers().get_one("authorization") {
///             Some("Bearer staff") => Outcome::Success(Staff),
///             Some(_) => Outcome::Error(reject(request, NotStaff::Forbidden)),
///             None => Outcome::Error(reject(request, NotStaff::Unauthorized)),
///         }
///     }
/// }
///
/// /// For the documents of each handler with this guard.
/// impl DescribeRequest for Staff {
///     fn describe_request() -> RequestDescription {
///         RequestDescription::new()
///             .with_security(SecurityScheme::http("bearer"))
///             .with_rejection::<NotStaff>()
///     }
/// }
///
/// # fn main() {
/// #[api_responses(204)]
/// #[get("/shelf")]
/// fn clear_shelf(_staff: Staff) -> ClearShelfResponse {
///     ClearShelfResponse::NoContent
/// }
///
/// let rocket = rocket::build()
///     .mount("/", routes![clear_shelf])
///     .register("/", error_catchers(ErrorFormat::PROBLEM));
///
/// let client = Client::tracked(rocket).unwrap();
/// let response = client.get("/shelf").dispatch();
/// assert_eq!(response.status(), Status::Unauthorized);
/// assert_eq!(response.headers().get_one("www-authenticate"), Some("Bearer"));
/// # }
/// ```
///
/// Without [`error_catchers`], Rocket calls the catcher of the status code, which does not know the response.
pub fn reject<E: HasStatus + ToHttpResponse>(request: &Request<'_>, error: E) -> (Status, E) {
    let status = HasStatus::status(&error).as_u16();
    let rejection = request.local_cache(Rejection::default);
    *rejection.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.to_http_response());
    (Status::new(status), error)
}

/// The response of the guard that failed last.
#[derive(Default)]
struct Rejection(Mutex<Option<Response>>);

impl Rejection {
    /// Returns the response if it is the reason for this status code: a handler can have ignored it.
    fn take(&self, status: Status) -> Option<Response> {
        let mut rejection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rejection.take_if(|response| response.status().as_u16() == status.code)
    }
}

#[derive(Clone)]
struct Errors(ErrorFormat);

#[async_trait]
impl Handler for Errors {
    async fn handle<'r>(&self, status: Status, request: &'r Request<'_>) -> response::Result<'r> {
        let rejection = request.local_cache(Rejection::default).take(status);
        let error = || self.0.response(router_error::of_status(status.code));
        Ok(response(rejection.unwrap_or_else(error)))
    }
}
