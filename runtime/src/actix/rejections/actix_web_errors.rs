//! actix-web's own errors, declared with what clients see of them.
//!
//! Declared is what its extractors send by default, which is not for every error what the error
//! itself would send. What only an answer can cause (content that does not serialize) is left out.
//! So is the 411 (Length Required) of a form whose `Content-Length` is no number: actix-web refuses
//! such a request with 400 before it looks for a handler.

use actix_web::error;

use crate::{DescribeResponses, Operation, api_responses};

/// What actix-web's `Json` answers to content that is not what it expects.
#[api_responses(
    crate = crate,
    /// The content is not the JSON that is expected, is not declared as JSON, or could not be read to
    /// its end.
    #[zh = "请求内容不是所要求的 JSON、未声明为 JSON，或未能完整读取。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct JsonPayloadError;

/// What actix-web's `Form` answers to content that is not what it expects.
#[api_responses(
    crate = crate,
    /// A field of the form is missing or has a value that is not expected, or the content could not
    /// be read to its end.
    #[zh = "缺少某个表单字段或其值不符合要求，或未能完整读取请求内容。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The field `Content-Type` does not say `application/x-www-form-urlencoded`, or names an unknown
    /// character encoding.
    #[zh = "`Content-Type` 字段不是 `application/x-www-form-urlencoded`，或指定了未知的字符编码。"]
    415: String as "text/plain; charset=utf-8",
)]
struct UrlencodedError;

/// What actix-web's `Path` answers to a path that is not what it expects.
#[api_responses(
    crate = crate,
    /// A segment of the path is not of the form that is expected there.
    #[zh = "路径中某一段的格式不符合要求。"]
    404: String as "text/plain; charset=utf-8",
)]
struct PathError;

/// What actix-web's `Query` answers to a query that is not what it expects.
#[api_responses(
    crate = crate,
    /// A parameter of the query is missing or has a value that is not expected.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: String as "text/plain; charset=utf-8",
)]
struct QueryPayloadError;

/// What actix-web answers where content is read as bytes or text and cannot be.
#[api_responses(
    crate = crate,
    /// The content could not be read to its end.
    #[zh = "未能完整读取请求内容。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct PayloadError;

/// What actix-web answers where content is read as text in an encoding that it does not know.
#[api_responses(
    crate = crate,
    /// The field `Content-Type` is malformed, or names an unknown character encoding.
    #[zh = "`Content-Type` 字段格式有误，或指定了未知的字符编码。"]
    400: String as "text/plain; charset=utf-8",
)]
struct ContentTypeError;

/// What actix-web's `Header` answers to a field that it cannot read.
#[api_responses(
    crate = crate,
    /// A header field is missing or malformed.
    #[zh = "缺少某个头字段，或其格式有误。"]
    400: String as "text/plain; charset=utf-8",
)]
struct ParseError;

macro_rules! as_marked {
    ($($name:ident),+) => {$(
        impl DescribeResponses for error::$name {
            const OPERATION: Operation = $name::OPERATION;
        }
    )+};
}

as_marked!(
    JsonPayloadError,
    UrlencodedError,
    QueryPayloadError,
    PayloadError,
    ContentTypeError,
    ParseError
);

/// The 404 (Not Found) that `web::Path` sends. An error handler in `web::PathConfig` that hands the
/// error on makes it a 400, which is the code of the error itself; such a program declares that.
impl DescribeResponses for error::PathError {
    const OPERATION: Operation = PathError::OPERATION;
}
