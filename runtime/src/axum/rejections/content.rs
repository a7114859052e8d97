//! Rejections of extractors that read the content of the request.

use axum::extract::rejection;

use super::describe_as::describe_as;
use crate::api_responses;

/// The responses of axum's `Json` to unexpected content.
#[api_responses(
    crate = crate,
    /// The content is not well-formed JSON, or could not be read completely.
    #[zh = "请求体不是合法的 JSON，或未能完整读取。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The header `Content-Type` does not declare the content as JSON.
    #[zh = "请求头 `Content-Type` 未声明请求体为 JSON。"]
    415: String as "text/plain; charset=utf-8",
    /// The content is JSON, but a field is missing or has an unexpected value.
    #[zh = "请求体是 JSON，但缺少字段，或字段的值不符合要求。"]
    422: String as "text/plain; charset=utf-8",
)]
struct JsonRejection;

/// The responses of axum's `Form` to an unexpected form.
#[api_responses(
    crate = crate,
    /// The query of a GET request is not the expected form, or the content could not be read
    /// completely.
    #[zh = "GET 请求的查询参数不合法，或未能完整读取请求体。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The header `Content-Type` is not `application/x-www-form-urlencoded`.
    #[zh = "请求头 `Content-Type` 不是 `application/x-www-form-urlencoded`。"]
    415: String as "text/plain; charset=utf-8",
    /// A form field is missing or has an unexpected value.
    #[zh = "缺少某个表单字段，或其值不符合要求。"]
    422: String as "text/plain; charset=utf-8",
)]
struct FormRejection;

/// The responses of axum's `RawForm` to content that is not a form.
#[api_responses(
    crate = crate,
    /// The content could not be read completely.
    #[zh = "未能完整读取请求体。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The header `Content-Type` is not `application/x-www-form-urlencoded`.
    #[zh = "请求头 `Content-Type` 不是 `application/x-www-form-urlencoded`。"]
    415: String as "text/plain; charset=utf-8",
)]
struct RawFormRejection;

/// The responses of axum to content that cannot be read as bytes.
#[api_responses(
    crate = crate,
    /// The content could not be read completely.
    #[zh = "未能完整读取请求体。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct BytesRejection;

/// The responses of axum to content that cannot be read as text.
#[api_responses(
    crate = crate,
    /// The content is not UTF-8, or could not be read completely.
    #[zh = "请求体不是 UTF-8，或未能完整读取。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct StringRejection;

describe_as!(rejection: JsonRejection, FormRejection, RawFormRejection, BytesRejection, StringRejection);
