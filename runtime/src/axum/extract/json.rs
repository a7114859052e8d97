//! JSON content.

use axum::extract::{FromRequest, OptionalFromRequest, Request};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::rejection::JsonRejection;
use super::transparent::transparent;
use crate::axum::response::response;
use crate::json::json;
use crate::response_builder::ResponseBuilder;

/// An extractor that reads JSON like [`axum::Json`], and rejects with a problem document.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::axum::{Json, RouterExt as _};
/// use axum::Router;
///
/// #[derive(serde::Deserialize)]
/// pub struct Search {
///     title: String,
/// }
///
/// #[api_responses(POST "/books/search", 200)]
/// async fn search(Json(search): Json<Search>) -> SearchResponse<Vec<String>> {
///     SearchResponse::Ok(vec![search.title])
/// }
///
/// let router: Router = Router::new().endpoint(search);
/// ```
///
/// # Errors
///
/// The rejection is [`JsonRejection`]: 400, 413, 415 or 422. To handle it in the handler, use the argument
/// type `Result<Json<T>, JsonRejection>`. `Option<Json<T>>` is `None` if there is no `Content-Type`, and
/// has the same rejection otherwise.
///
/// # As a response
///
/// It is a 200 (OK) with the value as `application/json`. A value that does not serialize becomes a
/// 500 (Internal Server Error) problem document without a reason.
#[derive(Clone, Copy, Debug, Default)]
#[must_use]
pub struct Json<T>(pub T);

transparent!(Json);

impl<T: DeserializeOwned> Json<T> {
    /// Reads JSON from bytes.
    ///
    /// ```
    /// use api_responses::HasStatus as _;
    /// use api_responses::axum::Json;
    ///
    /// let Json(number) = Json::<u8>::from_bytes(b"12").unwrap();
    /// assert_eq!(number, 12);
    /// assert_eq!(Json::<u8>::from_bytes(b"-12").unwrap_err().status(), 422);
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`JsonRejection`]: 400 if the bytes are not JSON, and 422 if the JSON is not a `T`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection> {
        let axum::Json(value) = axum::Json::from_bytes(bytes)?;
        Ok(Self(value))
    }
}

impl<T, S> FromRequest<S> for Json<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = JsonRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, JsonRejection> {
        let read = <axum::Json<T> as FromRequest<S>>::from_request(request, state);
        let axum::Json(value) = read.await?;
        Ok(Self(value))
    }
}

impl<T, S> OptionalFromRequest<S> for Json<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = JsonRejection;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, JsonRejection> {
        let read = <axum::Json<T> as OptionalFromRequest<S>>::from_request(request, state);
        Ok(read.await?.map(|axum::Json(value)| Self(value)))
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        let mut builder = ResponseBuilder::new();
        json(&mut builder, 200, "application/json", &self.0);
        response(builder.finish())
    }
}
