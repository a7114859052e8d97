//! Declarations for the errors of actix-web.
//!
//! Declared are the default responses of its extractors, which can differ from the response of the error
//! itself. Errors that only a response can cause (content that does not serialize) are left out. So is
//! the 411 (Length Required) for a form whose `Content-Length` is not a number: actix-web rejects such a
//! request with 400 before it looks for a handler.

use actix_web::error;

use crate::{DescribeResponses, Operation, api_responses};

/// The responses of actix-web's `Json` to unexpected content.
#[api_responses(
    crate = crate,
    /// The content is not the expected JSON, is not declared as JSON, or could not be read completely.
    #[zh = "请求体不是所要求的 JSON、未声明为 JSON，或未能完整读取。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct JsonPayloadError;

/// The responses of actix-web's `Form` to unexpected content.
#[api_responses(
    crate = crate,
    /// A form field is missing or has an unexpected value, or the content could not be read completely.
    #[zh = "缺少某个表单字段或其值不符合要求，或未能完整读取请求体。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The header `Content-Type` is not `application/x-www-form-urlencoded`, or names an unknown
    /// character encoding.
    #[zh = "请求头 `Content-Type` 不是 `application/x-www-form-urlencoded`，或指定了未知的字符编码。"]
    415: String as "text/plain; charset=utf-8",
)]
struct UrlencodedError;

/// The responses of actix-web's `Path` to an unexpected path.
#[api_responses(
    crate = crate,
    /// A path parameter has the wrong format.
    #[zh = "路径参数格式不正确。"]
    404: String as "text/plain; charset=utf-8",
)]
struct PathError;

/// The responses of actix-web's `Query` to an unexpected query.
#[api_responses(
    crate = crate,
    /// A query parameter is missing or has an unexpected value.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: String as "text/plain; charset=utf-8",
)]
struct QueryPayloadError;

/// The responses of actix-web to content that cannot be read as bytes or text.
#[api_responses(
    crate = crate,
    /// The content could not be read completely.
    #[zh = "未能完整读取请求体。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct PayloadError;

/// The responses of actix-web to text in an unknown encoding.
#[api_responses(
    crate = crate,
    /// The header `Content-Type` is malformed, or names an unknown character encoding.
    #[zh = "请求头 `Content-Type` 格式有误，或指定了未知的字符编码。"]
    400: String as "text/plain; charset=utf-8",
)]
struct ContentTypeError;

/// The responses of actix-web's `Header` to a header that it cannot read.
#[api_responses(
    crate = crate,
    /// A header field is missing or malformed.
    #[zh = "缺少某个请求头，或其格式有误。"]
    400: String as "text/plain; charset=utf-8",
)]
struct ParseError;

macro_rules! describe_as {
    ($($name:ident),+) => {$(
        impl DescribeResponses for error::$name {
            const OPERATION: Operation = $name::OPERATION;
        }
    )+};
}

describe_as!(
    JsonPayloadError,
    UrlencodedError,
    QueryPayloadError,
    PayloadError,
    ContentTypeError,
    ParseError
);

/// Declares the 404 (Not Found) that `web::Path` sends. An error handler in `web::PathConfig` that passes
/// the error on sends 400, which is the code of the error itself; declare that instead.
impl DescribeResponses for error::PathError {
    const OPERATION: Operation = PathError::OPERATION;
}
