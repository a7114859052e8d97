//! Rejections of extractors that read the target URI: its path and its query (RFC 9110 §7.1).

use axum::extract::rejection;

use super::describe_as::describe_as;
use crate::api_responses;

/// The responses of axum's `Path` to an unexpected path.
#[api_responses(
    crate = crate,
    /// A path parameter has the wrong format.
    #[zh = "路径参数格式不正确。"]
    400: String as "text/plain; charset=utf-8",
)]
struct PathRejection;

/// The responses of axum's `RawPathParams` to a path that is not text.
#[api_responses(
    crate = crate,
    /// A path parameter is not UTF-8 after percent-decoding.
    #[zh = "路径参数经百分号解码后不是 UTF-8。"]
    400: String as "text/plain; charset=utf-8",
)]
struct RawPathParamsRejection;

/// The responses of axum's `Query` to an unexpected query.
#[api_responses(
    crate = crate,
    /// A query parameter is missing or has an unexpected value.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: String as "text/plain; charset=utf-8",
)]
struct QueryRejection;

describe_as!(rejection: PathRejection, RawPathParamsRejection, QueryRejection);
