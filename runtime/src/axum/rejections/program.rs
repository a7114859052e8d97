//! Rejections that no request can cause where the program is set up as its handlers expect.

use axum::extract::rejection;

use super::as_marked;
use crate::api_responses;

/// What axum's `Extension` and `ConnectInfo` answer where nothing has put in what they ask for.
#[api_responses(
    crate = crate,
    /// The server is set up wrongly: it does not have what the endpoint needs to know.
    #[zh = "服务器配置有误：缺少该接口所需的数据。"]
    500: String as "text/plain; charset=utf-8",
)]
struct ExtensionRejection;

/// What axum's `MatchedPath` answers where no route has matched.
#[api_responses(
    crate = crate,
    /// The server is set up wrongly: the endpoint has no route.
    #[zh = "服务器配置有误：该接口没有路由。"]
    500: String as "text/plain; charset=utf-8",
)]
struct MatchedPathRejection;

/// What axum's `NestedPath` answers where the route is not nested.
#[api_responses(
    crate = crate,
    /// The server is set up wrongly: the route of the endpoint is not nested in another.
    #[zh = "服务器配置有误：该接口的路由未嵌套在其他路由中。"]
    500: String as "text/plain; charset=utf-8",
)]
struct NestedPathRejection;

as_marked!(rejection: ExtensionRejection, MatchedPathRejection, NestedPathRejection);
