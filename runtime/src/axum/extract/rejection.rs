//! The rejections of the extractors of this crate and of axum's own.
//!
//! | Extractor | 400 | 413 | 415 | 422 |
//! |---|---|---|---|---|
//! | [`Json`](super::Json) | not JSON, or incomplete | too long | not declared as JSON | not a `T` |
//! | [`Form`](super::Form) | a query that is not a `T`, or incomplete content | too long | not declared as a form | not a `T` |
//! | [`Path`](super::Path) | not a `T` | | | |
//! | [`Query`](super::Query) | not a `T` | | | |
//!
//! Each rejection is `application/problem+json` (RFC 9457), with axum's description of the error as
//! `detail`. The rejections of axum's own extractors have the same codes and send the description as
//! `text/plain`. They are in `axum::extract::rejection`, and implement
//! [`DescribeResponses`](crate::DescribeResponses) as well:
//!
//! | Rejection of axum | Declared |
//! |---|---|
//! | `JsonRejection`, `FormRejection` | 400, 413, 415, 422 |
//! | `RawFormRejection` | 400, 413, 415 |
//! | `BytesRejection`, `StringRejection` | 400, 413 |
//! | `PathRejection`, `RawPathParamsRejection`, `QueryRejection` | 400 |
//! | `ExtensionRejection`, `MatchedPathRejection`, `NestedPathRejection` | 500 |
//! | `MultipartRejection` (feature `axum-multipart`) | 400 |
//! | `MultipartError` (feature `axum-multipart`) | 400, 413, 500 |
//! | `WebSocketUpgradeRejection` (feature `axum-ws`) | 400, 405, 426 |
//!
//! Codes that only a mistake in the program can cause are left out: the 500 of `PathRejection` and
//! `RawPathParamsRejection`, if the route has other parameters than the handler. A rejection that has no
//! other code declares it.
//!
//! ```
//! use api_responses::DescribeResponses;
//! use api_responses::axum::rejection::JsonRejection;
//!
//! fn codes<T: DescribeResponses>() -> Vec<u16> {
//!     T::OPERATION.responses().map(|response| response.status().as_u16()).collect()
//! }
//! assert_eq!(codes::<JsonRejection>(), [400, 413, 415, 422]);
//! assert_eq!(codes::<axum::extract::rejection::JsonRejection>(), [400, 413, 415, 422]);
//! ```

mod path;

pub use path::PathRejection;

use axum::extract::rejection as of_axum;

use crate::{Problem, api_responses};

/// The responses of [`Json`](super::Json) instead of the handler.
///
/// ```
/// use api_responses::axum::Json;
/// use api_responses::axum::rejection::JsonRejection;
///
/// let JsonRejection::UnprocessableContent(problem) = Json::<bool>::from_bytes(b"1").unwrap_err()
/// else {
///     panic!("it is JSON, but not a boolean");
/// };
/// assert!(problem.detail().unwrap().contains("expected a boolean"));
/// ```
#[api_responses(
    crate = crate,
    /// The content is not well-formed JSON, or could not be read completely.
    #[zh = "请求体不是合法的 JSON，或未能完整读取。"]
    400: Problem,
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: Problem,
    /// The header `Content-Type` does not declare the content as JSON.
    #[zh = "请求头 `Content-Type` 未声明请求体为 JSON。"]
    415: Problem,
    /// The content is JSON, but a field is missing or has an unexpected value.
    #[zh = "请求体是 JSON，但缺少字段，或字段的值不符合要求。"]
    422: Problem,
)]
pub enum JsonRejection {}

/// The responses of [`Form`](super::Form) instead of the handler.
///
/// ```
/// use api_responses::ToHttpResponse as _;
/// use api_responses::axum::rejection::FormRejection;
///
/// let rejection = FormRejection::UnprocessableContent("address: it has no @".into());
/// assert_eq!(rejection.to_http_response().headers()["content-type"], "application/problem+json");
/// ```
#[api_responses(
    crate = crate,
    /// The query of a GET request is not the expected form, or the content could not be read
    /// completely.
    #[zh = "GET 请求的查询参数不合法，或未能完整读取请求体。"]
    400: Problem,
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: Problem,
    /// The header `Content-Type` is not `application/x-www-form-urlencoded`.
    #[zh = "请求头 `Content-Type` 不是 `application/x-www-form-urlencoded`。"]
    415: Problem,
    /// A form field is missing or has an unexpected value.
    #[zh = "缺少某个表单字段，或其值不符合要求。"]
    422: Problem,
)]
pub enum FormRejection {}

/// The responses of [`Query`](super::Query) instead of the handler.
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::axum::Query;
/// use http::Uri;
///
/// let uri = Uri::from_static("/users?page=two");
/// let rejection = Query::<Vec<(String, u8)>>::try_from_uri(&uri).unwrap_err();
/// assert_eq!(rejection.status(), 400);
/// ```
#[api_responses(
    crate = crate,
    /// A query parameter is missing or has an unexpected value.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: Problem,
)]
pub enum QueryRejection {}

/// Keeps the code, with axum's text as `detail`. A code that axum may add becomes 400.
impl From<of_axum::JsonRejection> for JsonRejection {
    fn from(rejection: of_axum::JsonRejection) -> Self {
        let problem = Problem::from(rejection.body_text());
        match rejection.status().as_u16() {
            413 => Self::ContentTooLarge(problem),
            415 => Self::UnsupportedMediaType(problem),
            422 => Self::UnprocessableContent(problem),
            _ => Self::BadRequest(problem),
        }
    }
}

/// Keeps the code, with axum's text as `detail`. A code that axum may add becomes 400.
impl From<of_axum::FormRejection> for FormRejection {
    fn from(rejection: of_axum::FormRejection) -> Self {
        let problem = Problem::from(rejection.body_text());
        match rejection.status().as_u16() {
            413 => Self::ContentTooLarge(problem),
            415 => Self::UnsupportedMediaType(problem),
            422 => Self::UnprocessableContent(problem),
            _ => Self::BadRequest(problem),
        }
    }
}

/// Keeps the code, with axum's text as `detail`.
impl From<of_axum::QueryRejection> for QueryRejection {
    fn from(rejection: of_axum::QueryRejection) -> Self {
        Self::BadRequest(rejection.body_text().into())
    }
}
