//! Rejections of what reads `multipart/form-data` (RFC 7578).

use axum::extract::multipart;

use super::as_marked;
use crate::api_responses;

/// What axum's `Multipart` answers before it reads any part.
#[api_responses(
    crate = crate,
    /// The field `Content-Type` does not say `multipart/form-data`, or names no boundary.
    #[zh = "`Content-Type` 字段不是 `multipart/form-data`，或未指定分隔符。"]
    400: String as "text/plain; charset=utf-8",
)]
struct MultipartRejection;

/// What axum's `Multipart` finds while a handler reads the parts.
#[api_responses(
    crate = crate,
    /// The content is not well-formed `multipart/form-data`.
    #[zh = "请求内容不是格式正确的 `multipart/form-data`。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    #[zh = "请求内容超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The content could not be read to its end.
    #[zh = "未能完整读取请求内容。"]
    500: String as "text/plain; charset=utf-8",
)]
struct MultipartError;

as_marked!(multipart: MultipartRejection, MultipartError);
