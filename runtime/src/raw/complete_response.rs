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
/// All header fields with all their values are sent, and so is the content. The status code is
/// replaced by that of the variant. The associated function `relay`, which is generated for the enum,
/// picks the variant by the status code and the media type of the response, and returns
/// [`Undeclared`](crate::Undeclared) if no variant has them.
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
/// # What is corrected
///
/// Whatever the response contains, only what is declared is sent, and the client can tell where it ends. Each
/// correction that a program should know about is logged with [`tracing`].
///
/// - **Media type**: after `as "media/type"`, a response with another `Content-Type` is not sent. A 500 (Internal
///   Server Error) problem document takes its place, and an error is logged. The content is not relabelled,
///   because a client would interpret it as something that it is not. Parameters are not compared (RFC 9110
///   §8.3.1). A response without `Content-Type` gets the declared media type, and a 206 may also be
///   `multipart/byteranges` of it (§15.3.7.2). After `as ["image/png", "image/webp"]`, the response has one of these
///   media types, and must say which. Without `as`, every media type is sent.
/// - **Required header fields**: `Upgrade` with 101 and 426, `WWW-Authenticate` with 401, `Proxy-Authenticate` with
///   407, `Allow` with 405, `ETag` and `IM` with 226, and `Content-Range` with a 206 that is not
///   `multipart/byteranges` (§15). A redirect (301, 302, 303, 307, 308) needs `Location`: without it, browsers show an
///   empty page. Without them, the 500 is sent, and an error is logged. With 101, `Connection:
///   upgrade` is added if it is missing (§7.8).
/// - **`Content-Length`** is corrected if the length of the content is known and differs, and removed if it is not
///   a number; both log a warning. If the length of a stream is not known, the header is sent: the server cuts a
///   longer stream off, and closes the connection after a shorter one. A length without any content is that of a
///   response to HEAD; for other methods, the connection is closed, so that the next response is not read as
///   content (§8.6, §9.3.2).
/// - **`Transfer-Encoding: chunked`** is removed, because the server chooses how to delimit content (RFC 9112
///   §6.1).
/// - **204, 205 and 304** are sent without content. If the response has any, it is discarded, and an error is
///   logged (RFC 9110 §6.4.1, §15.3.6).
///
/// ```
/// use api_responses::{Body, IntoHttpResponse as _, Raw, api_responses};
///
/// /// Show a page.
/// #[api_responses(GET "/page", 200: Raw as "text/html")]
/// async fn page() -> PageResponse {
///     let mut page = http::Response::new(Body::from("<p>Hello</p>"));
///     page.headers_mut().insert("content-type", "text/plain".parse().unwrap());
///     page.headers_mut().insert("content-length", "7".parse().unwrap());
///     PageResponse::Ok(page.into())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let response = page().await.into_http_response();
/// assert_eq!(response.status(), 500, "`text/plain` is not declared");
/// assert_eq!(response.headers()["content-type"], "application/problem+json");
/// assert!(!response.headers().contains_key("content-length"));
/// # }
/// ```
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
