//! Rejections of what turns the connection into a WebSocket (RFC 6455).

use axum::extract::ws::rejection;

use super::as_marked;
use crate::api_responses;

/// What axum's `WebSocketUpgrade` answers to a request that does not open a WebSocket.
///
/// As axum sends it: without the `Allow` of a 405 and the `Upgrade` of a 426, which RFC 9110 §15.5.6
/// and §15.5.22 ask for.
#[api_responses(
    crate = crate,
    /// The request does not have the fields of an opening handshake (RFC 6455 §4.1).
    #[zh = "请求缺少 WebSocket 握手所需的字段（RFC 6455 §4.1）。"]
    400: String as "text/plain; charset=utf-8",
    /// The method is not the one of an opening handshake.
    #[zh = "请求方法不是 WebSocket 握手所用的方法。"]
    405: String as "text/plain; charset=utf-8",
    /// The connection cannot be upgraded: its version of HTTP has no upgrade.
    #[zh = "无法升级连接：其 HTTP 版本不支持升级。"]
    426: String as "text/plain; charset=utf-8",
)]
struct WebSocketUpgradeRejection;

as_marked!(rejection: WebSocketUpgradeRejection);
