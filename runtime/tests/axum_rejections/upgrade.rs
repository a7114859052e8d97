//! The opening handshake of a WebSocket (RFC 6455 §4.1).

use axum::Router;
use axum::extract::WebSocketUpgrade;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;

use crate::client::bare;
use crate::provocation::provoke_all;
use crate::server::{extracting, serve};

const HANDSHAKE: [&str; 4] = [
    "Connection: upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Version: 13",
];

#[tokio::test]
async fn web_socket() {
    let server = serve(Router::new().route("/", extracting::<WebSocketUpgrade, _>())).await;
    let without = |left_out: usize| {
        let fields: Vec<&str> = (0..4).filter(|i| *i != left_out).map(|i| HANDSHAKE[i]).collect();
        bare("GET", "/", &fields)
    };
    let old = String::from_utf8(bare("GET", "/", &HANDSHAKE)).unwrap().replace("/1.1", "/1.0");
    let requests = [
        (400, without(0)),
        (400, without(1)),
        (400, without(2)),
        (400, without(3)),
        (405, bare("POST", "/", &HANDSHAKE)),
        (426, old.into_bytes()),
    ];
    provoke_all::<WebSocketUpgradeRejection>(server, &requests).await;
}
