//! Unit tests that call handlers, without a server.
//!
//! A handler is an ordinary function, and its return value is a response. [`TestExt::into_test_response`] shows what
//! a client would receive, also for the whole [`Result`]. The [`prelude`](crate::prelude) contains everything that
//! such a test needs:
//!
//! ```
//! use api_responses::prelude::*;
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Debug, PartialEq, Serialize, Deserialize)]
//! pub struct User {
//!     name: String,
//! }
//!
//! #[api_responses(
//!     GET "/users/{id}",
//!     200 { cache_control = "no-cache" },
//!     404: "No user has this id.",
//! )]
//! async fn get_user(id: u64) -> Result<GetUserResponse<User>, GetUserError> {
//!     let name = (id == 1).then(|| "Ada".to_owned()).ok_or(GetUserError::NotFound)?;
//!     Ok(GetUserResponse::Ok(User { name }))
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let found = get_user(1).await.into_test_response();
//! assert_eq!(found.status(), 200);
//! assert_eq!(found.header("cache-control"), Some("no-cache"));
//! assert_eq!(found.json::<User>(), User { name: "Ada".to_owned() });
//!
//! let missing = get_user(2).await.into_test_response();
//! assert_eq!(missing.status(), 404);
//! assert_eq!(missing.problem().detail(), Some("No user has this id."));
//! # }
//! ```
//!
//! If only the status code matters, [`HasStatus::status`](crate::HasStatus::status) is enough:
//! `assert_eq!(get_user(2).await.status(), 404)`.

mod content;

use std::fmt;

use bytes::Bytes;
use http::response::Parts;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use self::content::Content;
use crate::{IntoHttpResponse, Problem, Raw, Response, ToHttpResponse};

/// Converts return values of handlers into [`TestResponse`]s.
///
/// The names of the methods do not occur in other crates. A method of yours called `status` or `headers` is
/// therefore never hidden, or ambiguous.
pub trait TestExt {
    /// Converts a response, or the [`Result`] of a handler. See the [module](self) for an example.
    #[track_caller]
    fn into_test_response(self) -> TestResponse
    where
        Self: Sized + IntoHttpResponse,
    {
        TestResponse::read(self.into_http_response())
    }

    /// Builds the response of an error, which can be compared afterwards.
    ///
    /// ```
    /// use api_responses::prelude::*;
    ///
    /// #[api_responses(401 { www_authenticate = "Bearer" }, 403)]
    /// #[derive(PartialEq)]
    /// enum AuthError {}
    ///
    /// let error = AuthError::Unauthorized;
    /// assert_eq!(error.to_test_response().header("www-authenticate"), Some("Bearer"));
    /// assert!(error == AuthError::Unauthorized);
    /// ```
    #[track_caller]
    fn to_test_response(&self) -> TestResponse
    where
        Self: ToHttpResponse,
    {
        TestResponse::read(self.to_http_response())
    }
}

impl<T> TestExt for T {}

/// A response as a client would receive it, without what servers add: `Content-Length`, `Date`.
///
/// The functions for its content panic if it is not of the wanted form, and show it. See the [module](self) for
/// an example.
#[must_use]
pub struct TestResponse {
    head: Parts,
    content: Content,
}

impl TestResponse {
    /// Converts a response of axum, actix-web or hyper: for a handler that returns such a response, or a generated
    /// enum in a tuple.
    ///
    /// ```
    /// # #[cfg(feature = "axum08")] {
    /// use api_responses::test::TestResponse;
    /// use axum::Json;
    /// use axum::response::IntoResponse;
    ///
    /// fn get_version() -> impl IntoResponse {
    ///     ([("x-version", "2")], Json(["2.0", "2.1"]))
    /// }
    ///
    /// let response = TestResponse::new(get_version().into_response());
    /// assert_eq!(response.header("x-version"), Some("2"));
    /// assert_eq!(response.text(), r#"["2.0","2.1"]"#);
    /// # }
    /// ```
    #[track_caller]
    pub fn new(response: impl Into<Raw>) -> Self {
        Self::read(response.into().into_response())
    }

    #[track_caller]
    fn read(response: Response) -> Self {
        let (head, body) = response.into_parts();
        Self { head, content: Content::of(body) }
    }

    /// Waits for the end of content that is a stream.
    ///
    /// Content that is ready is read anyway. This is for a stream that waits for other tasks, timers or files.
    ///
    /// ```
    /// use api_responses::Body;
    /// use api_responses::prelude::*;
    ///
    /// #[api_responses(GET "/log", 200: _ as "text/plain")]
    /// fn read_log() -> ReadLogResponse<Body> {
    ///     # let lines = http_body_util::Full::new("one\ntwo\n".into());
    ///     ReadLogResponse::Ok(Body::new(lines))
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let response = read_log().into_test_response().complete().await;
    /// assert_eq!(response.text(), "one\ntwo\n");
    /// # }
    /// ```
    pub async fn complete(mut self) -> Self {
        self.content.complete().await;
        self
    }

    /// Returns the status code, which can be compared with a number.
    ///
    /// Unlike [`HasStatus::status`](crate::HasStatus::status), it is 500 if the content does not serialize.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns all header fields.
    ///
    /// ```
    /// use api_responses::prelude::*;
    ///
    /// #[api_responses(GET, 204)]
    /// fn check() -> CheckResponse {
    ///     CheckResponse::NoContent
    /// }
    ///
    /// assert!(check().into_test_response().headers().is_empty());
    /// ```
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the value of a header field. If the field has several lines, it is the first.
    ///
    /// # Panics
    ///
    /// Panics if the value is not ASCII. [`headers`](Self::headers) contains it anyway.
    #[track_caller]
    pub fn header(&self, name: &str) -> Option<&str> {
        let value = self.head.headers.get(name)?;
        Some(value.to_str().unwrap_or_else(|_| panic!("`{name}` is not ASCII: {self:?}")))
    }

    /// Returns the content.
    ///
    /// # Panics
    ///
    /// Panics if the content is a stream that is not [complete](Self::complete), or if the stream has failed.
    #[track_caller]
    pub fn bytes(&self) -> &Bytes {
        match self.content.bytes() {
            Ok(bytes) => bytes,
            Err(reason) => panic!("{reason}: {self:?}"),
        }
    }

    /// Returns the content as text.
    ///
    /// # Panics
    ///
    /// Panics as [`bytes`](Self::bytes) does, and if the content is not UTF-8.
    #[track_caller]
    pub fn text(&self) -> &str {
        match str::from_utf8(self.bytes()) {
            Ok(text) => text,
            Err(error) => panic!("the content is not text ({error}): {self:?}"),
        }
    }

    /// Reads the content as JSON, whatever its media type.
    ///
    /// # Panics
    ///
    /// Panics as [`bytes`](Self::bytes) does, and if the content is not the JSON of a `T`.
    #[track_caller]
    pub fn json<T: DeserializeOwned>(&self) -> T {
        match serde_json::from_slice(self.bytes()) {
            Ok(value) => value,
            Err(error) => panic!("the content is not the expected JSON ({error}): {self:?}"),
        }
    }

    /// Reads the content as a problem document (RFC 9457).
    ///
    /// # Panics
    ///
    /// Panics as [`bytes`](Self::bytes) does, and if the media type is not `application/problem+json`.
    #[track_caller]
    pub fn problem(&self) -> Problem {
        let media_type = self.header("content-type");
        assert!(
            media_type == Some("application/problem+json"),
            "the content is not a problem document: {self:?}"
        );
        self.json()
    }
}

/// Shows the status code, the header fields and the content.
impl fmt::Debug for TestResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TestResponse")
            .field("status", &self.head.status)
            .field("headers", &self.head.headers)
            .field("content", &self.content)
            .finish()
    }
}
