use std::fmt;
use std::sync::{Mutex, PoisonError};

use http::StatusCode;
use http::header::CONTENT_TYPE;
use http_semantics::{State, Status};

use super::complete_response::Raw;
use super::declared::{LOCATION, missing_field};

/// The error of `relay`: the response is not declared.
///
/// `relay` is generated for enums that contain [`Raw`]. The error contains the response. Its text says what is not
/// declared: the status code, or the media type with this code, or else the response lacks a header field that HTTP
/// requires, or a redirect lacks its `Location`.
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
/// ```
/// # use api_responses::{Body, Raw, api_responses};
/// /// Fetch a page from another service.
/// #[api_responses(GET "/page", 200: Raw as "text/html", 401: Raw)]
/// async fn page() -> PageResponse {
///     PageResponse::Ok(http::Response::new(Body::from("<p>Hello</p>")).into())
/// }
///
/// let mut text = http::Response::new(Body::from("Hello"));
/// text.headers_mut().insert("content-type", "text/plain".parse().unwrap());
/// let undeclared = PageResponse::relay(text).unwrap_err();
/// assert_eq!(undeclared.to_string(), "200 OK with `text/plain` is not declared here");
///
/// let mut login = http::Response::new(Body::empty());
/// *login.status_mut() = http::StatusCode::UNAUTHORIZED;
/// let invalid = PageResponse::relay(login).unwrap_err();
/// assert_eq!(invalid.to_string(), "401 Unauthorized lacks `WWW-Authenticate`, which HTTP requires");
/// ```
///
/// It is `Send` and `Sync`, so that `?` converts it into any boxed error. It is not a response itself:
/// the handler decides what is sent.
pub struct Undeclared {
    status: StatusCode,
    /// Boxed, because a `Result` is as large as its error.
    reason: Box<Reason>,
    /// Content is not `Sync`. The lock makes it so; nothing is ever read through it.
    response: Mutex<Raw>,
}

enum Reason {
    Status,
    /// The value of `Content-Type`.
    MediaType(Box<str>),
    /// `Content-Type` is missing, and several media types are declared.
    NoMediaType,
    /// The name of a header field that is missing.
    MissingField(&'static str),
}

impl Undeclared {
    /// Returns the status code of the response.
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
        match &*self.reason {
            Reason::Status => formatter.write_str(" is not declared here"),
            Reason::MediaType(sent) => {
                write!(formatter, " with `{sent}` is not declared here")
            }
            Reason::NoMediaType => {
                formatter.write_str(" without `Content-Type` is not declared here")
            }
            Reason::MissingField(LOCATION) => {
                write!(formatter, " lacks `{LOCATION}`, without which a redirect leads nowhere")
            }
            Reason::MissingField(name) => {
                write!(formatter, " lacks `{name}`, which HTTP requires")
            }
        }
    }
}

impl std::error::Error for Undeclared {}

/// Builds the error of `relay`. `declared` are the status codes of the variants that it picks.
#[cold]
pub fn undeclared(raw: Raw, declared: &[u16]) -> Undeclared {
    let status = raw.status();
    let reason = if !declared.contains(&status.as_u16()) {
        Reason::Status
    } else if let Some(name) = missing_field(status, raw.headers()) {
        Reason::MissingField(name)
    } else {
        // With one declared media type, `relay` picks the variant for a response that has none.
        raw.headers().get(CONTENT_TYPE).map_or(Reason::NoMediaType, |sent| {
            Reason::MediaType(String::from_utf8_lossy(sent.as_bytes()).into())
        })
    };
    Undeclared { status, reason: Box::new(reason), response: Mutex::new(raw) }
}
