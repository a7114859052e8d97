//! Rejections of the extractor for WebSocket upgrades (RFC 6455).

use axum::extract::ws::rejection;

use super::describe_as::describe_as;
use crate::api_responses;

/// The responses of axum's `WebSocketUpgrade` to a request that does not open a WebSocket.
///
/// axum sends the 405 without `Allow` and the 426 without `Upgrade`, which RFC 9110 §15.5.6 and §15.5.22
/// require.
#[api_responses(
    crate = crate,
    /// The request lacks the header fields of a WebSocket handshake (RFC 6455 §4.1).
    #[zh = "请求缺少 WebSocket 握手所需的请求头（RFC 6455 §4.1）。"]
    400: String as "text/plain; charset=utf-8",
    /// The method is not that of a WebSocket handshake.
    #[zh = "请求方法不是 WebSocket 握手所用的方法。"]
    405: String as "text/plain; charset=utf-8",
    /// The connection cannot be upgraded: its HTTP version does not support it.
    #[zh = "无法升级连接：其 HTTP 版本不支持升级。"]
    426: String as "text/plain; charset=utf-8",
)]
struct WebSocketUpgradeRejection;

describe_as!(rejection: WebSocketUpgradeRejection);
