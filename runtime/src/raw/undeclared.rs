use std::fmt;
use std::sync::{Mutex, PoisonError};

use http::StatusCode;
use http_semantics::{State, Status};

use super::complete_response::Raw;

/// The error of `relay`: the status code of the response is not declared.
///
/// `relay` is generated for enums that contain [`Raw`]. The error contains the response.
///
/// ```
/// use api_responses::{Body, Raw, api_responses};
///
/// /// Fetch a file.
/// #[api_responses(GET "/file", 200: Raw, 304: Raw)]
/// async fn fetch() -> FetchResponse {
///     FetchResponse::Ok(http::Response::new(Body::from("a file")).into())
/// }
///
/// let mut response = http::Response::new(Body::empty());
/// *response.status_mut() = http::StatusCode::NOT_FOUND;
///
/// let undeclared = FetchResponse::relay(response).unwrap_err();
/// assert_eq!(undeclared.to_string(), "404 Not Found is not declared here");
/// assert_eq!(undeclared.into_raw().status(), 404);
/// ```
///
/// It is `Send` and `Sync`, so that `?` converts it into any boxed error. It is not a response itself:
/// the handler decides what is sent.
pub struct Undeclared {
    status: StatusCode,
    /// Content is not `Sync`. The lock makes it so; nothing is ever read through it.
    response: Mutex<Raw>,
}

impl Undeclared {
    /// Returns the status code that is not declared.
    ///
    /// ```
    /// # use api_responses::{Body, Raw, Undeclared, api_responses};
    /// # /// Fetch a file.
    /// # #[api_responses(GET "/file", 200: Raw)]
    /// # async fn fetch() -> FetchResponse {
    /// #     FetchResponse::Ok(http::Response::new(Body::empty()).into())
    /// # }
    /// # let mut response = http::Response::new(Body::empty());
    /// # *response.status_mut() = http::StatusCode::NOT_FOUND;
    /// let undeclared: Undeclared = FetchResponse::relay(response).unwrap_err();
    /// assert_eq!(undeclared.status(), 404);
    /// ```
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the response, unchanged. See [`Undeclared`] for an example.
    pub fn into_raw(self) -> Raw {
        self.response.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Undeclared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Undeclared({})", self.status.as_u16())
    }
}

impl fmt::Display for Undeclared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.status.as_u16())?;
        // The phrase of 306 and 418 in the registry is "(Unused)".
        let status = Status::get(self.status.as_u16());
        if let Some(status) = status.filter(|status| status.state != State::Unused) {
            write!(formatter, " {}", status.phrase)?;
        }
        formatter.write_str(" is not declared here")
    }
}

impl std::error::Error for Undeclared {}

/// Builds the error of `relay`.
#[cold]
pub fn undeclared(raw: Raw) -> Undeclared {
    Undeclared { status: raw.status(), response: Mutex::new(raw) }
}
