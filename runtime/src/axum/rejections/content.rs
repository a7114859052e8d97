//! Rejections of what reads the content of the request.

use axum::extract::rejection;

use super::as_marked;
use crate::api_responses;

/// What axum's `Json` answers to content that is not what it expects.
#[api_responses(
    crate = crate,
    /// The content is not well-formed JSON, or could not be read to its end.
    #[zh = "请求内容不是格式正确的 JSON，或未能完整读取。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The field `Content-Type` does not say that the content is JSON.
    #[zh = "`Content-Type` 字段未声明请求内容为 JSON。"]
    415: String as "text/plain; charset=utf-8",
    /// The content is JSON, but a member is missing or has a value that is not expected.
    #[zh = "请求内容是 JSON，但缺少某个成员，或其值不符合要求。"]
    422: String as "text/plain; charset=utf-8",
)]
struct JsonRejection;

/// What axum's `Form` answers to a form that is not what it expects.
#[api_responses(
    crate = crate,
    /// The form in the query of a GET request is not as expected, or the content could not be read
    /// to its end.
    #[zh = "GET 请求的查询参数中的表单不符合要求，或未能完整读取请求内容。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The field `Content-Type` does not say `application/x-www-form-urlencoded`.
    #[zh = "`Content-Type` 字段不是 `application/x-www-form-urlencoded`。"]
    415: String as "text/plain; charset=utf-8",
    /// A field of the form is missing or has a value that is not expected.
    #[zh = "缺少某个表单字段，或其值不符合要求。"]
    422: String as "text/plain; charset=utf-8",
)]
struct FormRejection;

/// What axum's `RawForm` answers to content that is no form.
#[api_responses(
    crate = crate,
    /// The content could not be read to its end.
    #[zh = "未能完整读取请求内容。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The field `Content-Type` does not say `application/x-www-form-urlencoded`.
    #[zh = "`Content-Type` 字段不是 `application/x-www-form-urlencoded`。"]
    415: String as "text/plain; charset=utf-8",
)]
struct RawFormRejection;

/// What axum answers where content is read as bytes and cannot be.
#[api_responses(
    crate = crate,
    /// The content could not be read to its end.
    #[zh = "未能完整读取请求内容。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct BytesRejection;

/// What axum answers where content is read as text and cannot be.
#[api_responses(
    crate = crate,
    /// The content is not UTF-8, or could not be read to its end.
    #[zh = "请求内容不是 UTF-8，或未能完整读取。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct StringRejection;

as_marked!(rejection: JsonRejection, FormRejection, RawFormRejection, BytesRejection, StringRejection);
