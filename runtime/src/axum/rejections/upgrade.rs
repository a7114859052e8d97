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
    400: String as "text/plain; charset=utf-8",
    /// The method is not the one of an opening handshake.
    405: String as "text/plain; charset=utf-8",
    /// The connection cannot be upgraded: its version of HTTP has no upgrade.
    426: String as "text/plain; charset=utf-8",
)]
struct WebSocketUpgradeRejection;

as_marked!(rejection: WebSocketUpgradeRejection);
