//! Rejections of the extractor for `multipart/form-data` (RFC 7578).

use axum::extract::multipart;

use super::describe_as::describe_as;
use crate::api_responses;

/// The responses of axum's `Multipart` before it reads a part.
#[api_responses(
    crate = crate,
    /// The header `Content-Type` is not `multipart/form-data`, or has no boundary.
    #[zh = "请求头 `Content-Type` 不是 `multipart/form-data`，或未指定分隔符。"]
    400: String as "text/plain; charset=utf-8",
)]
struct MultipartRejection;

/// The errors of axum's `Multipart` while a handler reads the parts.
#[api_responses(
    crate = crate,
    /// The content is not well-formed `multipart/form-data`.
    #[zh = "请求体不是格式正确的 `multipart/form-data`。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
    /// The content could not be read completely.
    #[zh = "未能完整读取请求体。"]
    500: String as "text/plain; charset=utf-8",
)]
struct MultipartError;

describe_as!(multipart: MultipartRejection, MultipartError);
