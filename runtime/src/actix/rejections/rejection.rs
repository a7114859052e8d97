//! The rejections of actix-web's extractors as problem documents.
//!
//! | Extractor | Configuration | 400 | 404 | 413 | 415 |
//! |---|---|---|---|---|---|
//! | `web::Json` | [`json_config`](super::json_config) | not a `T`, not declared as JSON, or incomplete | | too long | |
//! | `web::Form` | [`form_config`](super::form_config) | not a `T`, or incomplete | | too long | not declared as a form |
//! | `web::Path` | [`path_config`](super::path_config) | | not a `T` | | |
//! | `web::Query` | [`query_config`](super::query_config) | not a `T` | | | |
//!
//! The codes are actix-web's defaults. Without such a configuration, actix-web sends its text as
//! `text/plain`. For this, its own errors in `actix_web::error` implement
//! [`DescribeResponses`](crate::DescribeResponses) as well:
//!
//! | Error of actix-web | Comes from | Declared |
//! |---|---|---|
//! | `JsonPayloadError` | `web::Json` | 400, 413 |
//! | `UrlencodedError` | `web::Form` | 400, 413, 415 |
//! | `PathError` | `web::Path` | 404 |
//! | `QueryPayloadError` | `web::Query` | 400 |
//! | `PayloadError` | `web::Bytes`, `String` | 400, 413 |
//! | `ContentTypeError` | `String` | 400 |
//! | `ParseError` | `web::Header` | 400 |
//!
//! ```
//! use api_responses::DescribeResponses;
//! use api_responses::actix::rejection::PathRejection;
//!
//! assert!(PathRejection::OPERATION.declares(404));
//! assert!(actix_web::error::PathError::OPERATION.declares(404));
//! ```

use crate::{Problem, api_responses};

/// The responses of `web::Json` instead of the handler, with [`json_config`](super::json_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::JsonRejection;
///
/// assert_eq!(JsonRejection::BadRequest("expected `,`".into()).status(), 400);
/// ```
#[api_responses(
    crate = crate,
    /// The content is not the expected JSON, is not declared as JSON, or could not be read completely.
    #[zh = "请求体不是所要求的 JSON、未声明为 JSON，或未能完整读取。"]
    400: Problem,
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: Problem,
)]
pub enum JsonRejection {}

/// The responses of `web::Form` instead of the handler, with [`form_config`](super::form_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::FormRejection;
///
/// assert_eq!(FormRejection::UnsupportedMediaType("not a form".into()).status(), 415);
/// ```
#[api_responses(
    crate = crate,
    /// A form field is missing or has an unexpected value, or the content could not be read completely.
    #[zh = "缺少某个表单字段或其值不符合要求，或未能完整读取请求体。"]
    400: Problem,
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: Problem,
    /// The header `Content-Type` is not `application/x-www-form-urlencoded`, or names an unknown
    /// character encoding.
    #[zh = "请求头 `Content-Type` 不是 `application/x-www-form-urlencoded`，或指定了未知的字符编码。"]
    415: Problem,
)]
pub enum FormRejection {}

/// The responses of `web::Path` instead of the handler, with [`path_config`](super::path_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::PathRejection;
///
/// assert_eq!(PathRejection::NotFound("can not parse `ada`".into()).status(), 404);
/// ```
#[api_responses(
    crate = crate,
    /// A path parameter has the wrong format.
    #[zh = "路径参数格式不正确。"]
    404: Problem,
)]
pub enum PathRejection {}

/// The responses of `web::Query` instead of the handler, with [`query_config`](super::query_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::QueryRejection;
///
/// assert_eq!(QueryRejection::BadRequest("missing field `page`".into()).status(), 400);
/// ```
#[api_responses(
    crate = crate,
    /// A query parameter is missing or has an unexpected value.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: Problem,
)]
pub enum QueryRejection {}
