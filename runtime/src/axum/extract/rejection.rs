//! What the extractors of this crate answer in the place of the handler, and axum's own.
//!
//! | Extractor | 400 | 413 | 415 | 422 |
//! |---|---|---|---|---|
//! | [`Json`](super::Json) | not JSON, or cut short | too long | not declared as JSON | not as expected |
//! | [`Form`](super::Form) | in a query: not as expected; or cut short | too long | not declared as a form | not as expected |
//! | [`Path`](super::Path) | not as expected | | | |
//! | [`Query`](super::Query) | not as expected | | | |
//!
//! Each sends `application/problem+json` (RFC 9457); `detail` is what axum says is wrong with the
//! request. Those of axum's own have the same codes and send that text as `text/plain`. Their
//! rejections, in `axum::extract::rejection`, implement [`DescribeResponses`](crate::DescribeResponses) as well:
//!
//! | Rejection of axum's | Declared |
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
//! Left out are codes that no request can cause but only a mistake in the program: the 500 of
//! `PathRejection` and `RawPathParamsRejection` where the route has other parameters than the handler
//! asks for. Where there is nothing else it is declared.
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

use axum::extract::rejection as axums;

use crate::{Problem, api_responses};

/// What [`Json`](super::Json) answers in the place of the handler.
///
/// ```
/// use api_responses::axum::Json;
/// use api_responses::axum::rejection::JsonRejection;
///
/// let JsonRejection::UnprocessableContent(problem) = Json::<bool>::from_bytes(b"1").unwrap_err()
/// else {
///     panic!("JSON, and not a truth value");
/// };
/// assert!(problem.detail().unwrap().contains("expected a boolean"));
/// ```
#[api_responses(
    crate = crate,
    /// The content is not well-formed JSON, or could not be read to its end.
    #[zh = "请求内容不是格式正确的 JSON，或未能完整读取。"]
    400: Problem,
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: Problem,
    /// The field `Content-Type` does not say that the content is JSON.
    #[zh = "`Content-Type` 字段未声明请求内容为 JSON。"]
    415: Problem,
    /// The content is JSON, but a member is missing or has a value that is not expected.
    #[zh = "请求内容是 JSON，但缺少某个成员，或其值不符合要求。"]
    422: Problem,
)]
pub enum JsonRejection {}

/// What [`Form`](super::Form) answers in the place of the handler.
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
    /// The form in the query of a GET request is not as expected, or the content could not be read
    /// to its end.
    #[zh = "GET 请求的查询参数中的表单不符合要求，或未能完整读取请求内容。"]
    400: Problem,
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: Problem,
    /// The field `Content-Type` does not say `application/x-www-form-urlencoded`.
    #[zh = "`Content-Type` 字段不是 `application/x-www-form-urlencoded`。"]
    415: Problem,
    /// A field of the form is missing or has a value that is not expected.
    #[zh = "缺少某个表单字段，或其值不符合要求。"]
    422: Problem,
)]
pub enum FormRejection {}

/// What [`Query`](super::Query) answers in the place of the handler.
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
    /// A parameter of the query is missing or has a value that is not expected.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: Problem,
)]
pub enum QueryRejection {}

/// The same code, with axum's text as `detail`. What axum may come to tell apart is 400.
impl From<axums::JsonRejection> for JsonRejection {
    fn from(rejection: axums::JsonRejection) -> Self {
        let problem = Problem::from(rejection.body_text());
        match rejection.status().as_u16() {
            413 => Self::ContentTooLarge(problem),
            415 => Self::UnsupportedMediaType(problem),
            422 => Self::UnprocessableContent(problem),
            _ => Self::BadRequest(problem),
        }
    }
}

/// The same code, with axum's text as `detail`. What axum may come to tell apart is 400.
impl From<axums::FormRejection> for FormRejection {
    fn from(rejection: axums::FormRejection) -> Self {
        let problem = Problem::from(rejection.body_text());
        match rejection.status().as_u16() {
            413 => Self::ContentTooLarge(problem),
            415 => Self::UnsupportedMediaType(problem),
            422 => Self::UnprocessableContent(problem),
            _ => Self::BadRequest(problem),
        }
    }
}

/// The same code, with axum's text as `detail`.
impl From<axums::QueryRejection> for QueryRejection {
    fn from(rejection: axums::QueryRejection) -> Self {
        Self::BadRequest(rejection.body_text().into())
    }
}
