//! Rejections that only a mistake in the program can cause.

use axum::extract::rejection;

use super::describe_as::describe_as;
use crate::api_responses;

/// The response of axum's `Extension` and `ConnectInfo` if the value was not added.
#[api_responses(
    crate = crate,
    /// The server is configured incorrectly: it lacks data that the endpoint needs.
    #[zh = "服务器配置有误：缺少该接口所需的数据。"]
    500: String as "text/plain; charset=utf-8",
)]
struct ExtensionRejection;

/// The response of axum's `MatchedPath` if no route has matched.
#[api_responses(
    crate = crate,
    /// The server is configured incorrectly: the endpoint has no route.
    #[zh = "服务器配置有误：该接口没有路由。"]
    500: String as "text/plain; charset=utf-8",
)]
struct MatchedPathRejection;

/// The response of axum's `NestedPath` if the route is not nested.
#[api_responses(
    crate = crate,
    /// The server is configured incorrectly: the route of the endpoint is not nested.
    #[zh = "服务器配置有误：该接口的路由未嵌套在其他路由中。"]
    500: String as "text/plain; charset=utf-8",
)]
struct NestedPathRejection;

describe_as!(rejection: ExtensionRejection, MatchedPathRejection, NestedPathRejection);
