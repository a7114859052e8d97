use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::{Body, BoxError, Response};

/// A complete response as the content of a variant: a WebSocket upgrade, server-sent events, the
/// response of a file service.
///
/// It is declared as `101: Raw` or `200: Raw as "text/event-stream"`. It converts from any
/// [`http::Response`] (of axum, hyper, a tower service) and, with the feature `actix-web`, from
/// `actix_web::HttpResponse`.
///
/// All header fields with all their values are sent, and so is the content. Only the status code is
/// replaced by that of the variant. The associated function `relay`, which is generated for the enum,
/// picks the variant by the status code of the response, and returns [`Undeclared`](crate::Undeclared)
/// if no variant has it.
///
/// ```
/// use api_responses::{Raw, IntoHttpResponse as _, api_responses};
///
/// /// Stream the news.
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
/// A status code that never has content (204, 205, 304) is sent without content. If the response has
/// any, it is discarded, and an error is logged with [`tracing`] (RFC 9110 §6.4.1, §15.3.6).
pub struct Raw(Box<Response>);

impl Raw {
    /// Returns the original status code of the response.
    ///
    /// ```
    /// use api_responses::{Body, Raw};
    ///
    /// let raw = Raw::from(http::Response::new(Body::from("unchanged")));
    /// assert_eq!(raw.status(), 200);
    /// ```
    pub fn status(&self) -> StatusCode {
        self.0.status()
    }

    /// Returns the header fields of the response.
    ///
    /// ```
    /// use api_responses::{Body, Raw};
    ///
    /// let raw = Raw::from(http::Response::new(Body::from("unchanged")));
    /// assert!(raw.headers().is_empty());
    /// ```
    pub fn headers(&self) -> &HeaderMap {
        self.0.headers()
    }

    /// Returns the response, unchanged.
    ///
    /// ```
    /// use api_responses::{Body, Raw};
    /// use http_body::Body as _;
    ///
    /// let raw = Raw::from(http::Response::new(Body::from("unchanged")));
    /// assert_eq!(raw.into_response().body().size_hint().exact(), Some(9));
    /// ```
    pub fn into_response(self) -> Response {
        *self.0
    }
}

/// Shows the status code and the kind of the content, but no header field and no content.
impl fmt::Debug for Raw {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Raw({}, {:?})", self.status().as_u16(), self.0.body())
    }
}

/// Keeps header fields, content with its trailers, extensions and version.
impl<B> From<http::Response<B>> for Raw
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn from(response: http::Response<B>) -> Self {
        Self(Box::new(response.map(Body::new)))
    }
}
