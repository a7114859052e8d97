//! What actix-web's extractors answer in the place of the handler, as problem documents.
//!
//! | Extractor | Configuration | 400 | 404 | 413 | 415 |
//! |---|---|---|---|---|---|
//! | `web::Json` | [`json_config`](super::json_config) | not as expected, not declared as JSON, or cut short | | too long | |
//! | `web::Form` | [`form_config`](super::form_config) | not as expected, or cut short | | too long | not declared as a form |
//! | `web::Path` | [`path_config`](super::path_config) | | not as expected | | |
//! | `web::Query` | [`query_config`](super::query_config) | not as expected | | | |
//!
//! The codes are those that actix-web gives by default. Without such a configuration it sends its
//! text as `text/plain`; for that its own errors, in `actix_web::error`, implement
//! [`DescribeResponses`](crate::DescribeResponses) as well:
//!
//! | Error of actix-web's | Comes from | Declared |
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

/// What `web::Json` answers in the place of the handler, with [`json_config`](super::json_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::JsonRejection;
///
/// assert_eq!(JsonRejection::BadRequest("expected `,`".into()).status(), 400);
/// ```
#[api_responses(
    crate = crate,
    /// The content is not the JSON that is expected, is not declared as JSON, or could not be read to
    /// its end.
    #[zh = "请求内容不是所要求的 JSON、未声明为 JSON，或未能完整读取。"]
    400: Problem,
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: Problem,
)]
pub enum JsonRejection {}

/// What `web::Form` answers in the place of the handler, with [`form_config`](super::form_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::FormRejection;
///
/// assert_eq!(FormRejection::UnsupportedMediaType("not a form".into()).status(), 415);
/// ```
#[api_responses(
    crate = crate,
    /// A field of the form is missing or has a value that is not expected, or the content could not
    /// be read to its end.
    #[zh = "缺少某个表单字段或其值不符合要求，或未能完整读取请求内容。"]
    400: Problem,
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: Problem,
    /// The field `Content-Type` does not say `application/x-www-form-urlencoded`, or names an unknown
    /// character encoding.
    #[zh = "`Content-Type` 字段不是 `application/x-www-form-urlencoded`，或指定了未知的字符编码。"]
    415: Problem,
)]
pub enum FormRejection {}

/// What `web::Path` answers in the place of the handler, with [`path_config`](super::path_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::PathRejection;
///
/// assert_eq!(PathRejection::NotFound("can not parse `ada`".into()).status(), 404);
/// ```
#[api_responses(
    crate = crate,
    /// A segment of the path is not of the form that is expected there.
    #[zh = "路径中某一段的格式不符合要求。"]
    404: Problem,
)]
pub enum PathRejection {}

/// What `web::Query` answers in the place of the handler, with [`query_config`](super::query_config).
///
/// ```
/// use api_responses::HasStatus as _;
/// use api_responses::actix::rejection::QueryRejection;
///
/// assert_eq!(QueryRejection::BadRequest("missing field `page`".into()).status(), 400);
/// ```
#[api_responses(
    crate = crate,
    /// A parameter of the query is missing or has a value that is not expected.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: Problem,
)]
pub enum QueryRejection {}
