//! Rejections of what reads the target URI: its path and its query (RFC 9110 §7.1).

use axum::extract::rejection;

use super::as_marked;
use crate::api_responses;

/// What axum's `Path` answers to a path that is not what it expects.
#[api_responses(
    crate = crate,
    /// A segment of the path is not of the form that is expected there.
    #[zh = "路径中某一段的格式不符合要求。"]
    400: String as "text/plain; charset=utf-8",
)]
struct PathRejection;

/// What axum's `RawPathParams` answers to a path that is no text.
#[api_responses(
    crate = crate,
    /// A segment of the path is not UTF-8 when it is percent-decoded.
    #[zh = "路径中某一段经百分号解码后不是 UTF-8。"]
    400: String as "text/plain; charset=utf-8",
)]
struct RawPathParamsRejection;

/// What axum's `Query` answers to a query that is not what it expects.
#[api_responses(
    crate = crate,
    /// A parameter of the query is missing or has a value that is not expected.
    #[zh = "缺少某个查询参数，或其值不符合要求。"]
    400: String as "text/plain; charset=utf-8",
)]
struct QueryRejection;

as_marked!(rejection: PathRejection, RawPathParamsRejection, QueryRejection);
