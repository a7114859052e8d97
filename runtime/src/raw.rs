//! A whole response that somebody else made.

mod held;
mod undeclared;

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{Body, BoxError, Response};

pub use held::{code_of, raw};
pub use undeclared::{Undeclared, undeclared};

/// A whole response that somebody else made, as the content of a variant: a WebSocket upgrade,
/// server-sent events, what a file service answers.
///
/// It is declared as `101: Raw` or `200: Raw as "text/event-stream"`, and made from any
/// [`http::Response`] (axum's, hyper's, that of a tower service) or, with the feature `actix-web`,
/// from an `actix_web::HttpResponse`.
///
/// Every field with all its values is sent, and the content as it is. Only the status code is that
/// of the variant, whatever it was before; `relay`, which is generated beside the enum, picks the
/// variant by the status code of the response, and gives [`Undeclared`] if there is none.
///
/// ```
/// use api_responses::{Raw, IntoHttpResponse as _, api_responses};
///
/// /// What has happened since.
/// #[api_responses(GET "/news", 200: Raw as "text/event-stream")]
/// async fn news() -> NewsResponse {
///     let mut events = http::Response::new(String::from("data: A new book.\n\n"));
///     events.headers_mut().insert("content-type", "text/event-stream".parse().unwrap());
///     NewsResponse::Ok(events.into())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let response = news().await.into_http_response();
/// assert_eq!(response.headers()["content-type"], "text/event-stream");
/// # }
/// ```
///
/// A status code that never has content (204, 205, 304) is sent without any; content that is there
/// all the same goes nowhere, and [`tracing`] gets an error (RFC 9110 §6.4.1, §15.3.6).
pub struct Raw(Box<Response>);

impl Raw {
    /// The status code that was given by whoever made the response.
    ///
    /// ```
    /// use api_responses::{Body, Raw};
    ///
    /// let raw = Raw::from(http::Response::new(Body::from("as it is")));
    /// assert_eq!(raw.status(), 200);
    /// ```
    pub fn status(&self) -> StatusCode {
        self.0.status()
    }

    /// The fields of the response.
    ///
    /// ```
    /// use api_responses::{Body, Raw};
    ///
    /// let raw = Raw::from(http::Response::new(Body::from("as it is")));
    /// assert!(raw.headers().is_empty());
    /// ```
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// The response, unchanged: where [`Undeclared`] gave it back, it can be looked into or sent.
    ///
    /// ```
    /// use api_responses::{Body, Raw};
    /// use http_body::Body as _;
    ///
    /// let raw = Raw::from(http::Response::new(Body::from("as it is")));
    /// assert_eq!(raw.into_response().body().size_hint().exact(), Some(8));
    /// ```
    pub fn into_response(self) -> Response {
        *self.0
    }
}

/// Status code and kind of content, never what is in them or in the fields.
impl fmt::Debug for Raw {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Raw({}, {:?})", self.status().as_u16(), self.0.body())
    }
}

/// Fields, content with its trailers, extensions and version are kept.
impl<B> From<http::Response<B>> for Raw
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn from(response: http::Response<B>) -> Self {
        Self(Box::new(response.map(Body::new)))
    }
}
