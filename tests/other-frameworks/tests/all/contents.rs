//! Files, server-sent events and upgraded connections: complete responses of other code, which declared variants send.

use std::convert::Infallible;
use std::net::SocketAddr;

use api_responses::http::{Response, header};
use api_responses::{Raw, api_responses};
use bytes::Bytes;
use frameworks::client::TestRequest;
use http_body_util::channel::Channel;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tower::ServiceExt as _;
use tower_http::services::ServeFile;

#[api_responses(GET, 200: Raw, 206: Raw, 304: Raw, 404: Raw, 416: Raw)]
pub(crate) enum FileResponse {}

#[api_responses(GET, 200: Raw as "text/event-stream")]
pub(crate) enum EventsResponse {}

#[api_responses(GET, 101: Raw)]
pub(crate) enum EchoResponse {}

/// The response of a file service to a request with this `Range`.
pub(crate) async fn file(range: Option<&str>) -> FileResponse {
    let mut request = api_responses::http::Request::new(String::new());
    if let Some(range) = range {
        request.headers_mut().insert(header::RANGE, range.parse().unwrap());
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/all/emma.txt");
    let response = ServeFile::new(file).oneshot(request).await;
    FileResponse::relay(response.unwrap_or_else(|never| match never {})).unwrap()
}

/// The whole file, a part of it, and a part that it does not have (RFC 9110 §14).
pub(crate) async fn files(server: SocketAddr) {
    let request = TestRequest::new("GET", "/file");
    let whole = request.send(server).await;
    assert_eq!((whole.status, &*whole.content), (200, &b"Emma Woodhouse\n"[..]));
    assert_eq!(whole.field("content-type"), ["text/plain"]);
    assert_eq!(whole.field("content-length"), ["15"]);
    assert_eq!(whole.field("last-modified").len(), 1);
    let part = request.send_with_fields(server, &[("range", "bytes=5-8")]).await;
    assert_eq!((part.status, &*part.content), (206, &b"Wood"[..]));
    assert_eq!(part.field("content-range"), ["bytes 5-8/15"]);
    assert_eq!(part.field("content-length"), ["4"]);
    let outside = request.send_with_fields(server, &[("range", "bytes=99-")]).await;
    assert_eq!((outside.status, outside.field("content-range")), (416, vec!["bytes */15"]));
}

/// An event, and another one when `second` is notified.
pub(crate) fn event_source(second: &'static Notify) -> EventsResponse {
    let (mut events, body) = Channel::<Bytes, Infallible>::new(1);
    tokio::spawn(async move {
        events.send_data("data: one\n\n".into()).await.unwrap();
        second.notified().await;
        events.send_data("data: two\n\n".into()).await.unwrap();
    });
    let response = Response::builder().header(header::CONTENT_TYPE, "text/event-stream").body(body);
    EventsResponse::Ok(response.unwrap().into())
}

/// The first event is received before the second is created.
pub(crate) async fn events(server: SocketAddr, second: &Notify) {
    let mut socket = request(server, "/events", "").await;
    let first = read_until(&mut socket, "data: one\n\n").await;
    assert!(first.starts_with("HTTP/1.1 200 OK\r\n"), "{first}");
    assert!(first.to_lowercase().contains("\r\ncontent-type: text/event-stream\r\n"), "{first}");
    assert!(!first.to_lowercase().contains("\r\ncontent-length:"), "{first}");
    second.notify_one();
    read_until(&mut socket, "data: two\n\n").await;
}

/// The response to a request for the protocol `echo`.
pub(crate) fn upgraded() -> EchoResponse {
    let response = Response::builder().header(header::UPGRADE, "echo").body(String::new());
    EchoResponse::SwitchingProtocols(response.unwrap().into())
}

/// After 101, both sides speak the other protocol (RFC 9110 §7.8).
pub(crate) async fn upgrades(server: SocketAddr) {
    let mut socket = request(server, "/echo", "connection: upgrade\r\nupgrade: echo\r\n").await;
    let head = read_until(&mut socket, "\r\n\r\n").await.to_lowercase();
    assert!(head.starts_with("http/1.1 101 switching protocols\r\n"), "{head}");
    assert!(head.contains("\r\nupgrade: echo\r\n"), "{head}");
    assert!(head.contains("\r\nconnection: upgrade\r\n"), "{head}");
    socket.write_all(b"anybody?").await.unwrap();
    assert_eq!(read_until(&mut socket, "anybody?").await, "anybody?");
}

async fn request(server: SocketAddr, target: &str, fields: &str) -> TcpStream {
    let mut socket = TcpStream::connect(server).await.unwrap();
    let request = format!("GET {target} HTTP/1.1\r\nhost: {server}\r\n{fields}\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    socket
}

/// Reads until the text has arrived.
async fn read_until(socket: &mut TcpStream, text: &str) -> String {
    let mut received = Vec::new();
    loop {
        let received_text = String::from_utf8_lossy(&received).into_owned();
        if received_text.contains(text) {
            return received_text;
        }
        let read = socket.read_buf(&mut received).await.unwrap();
        assert_ne!(read, 0, "the connection ends before `{text}`: {received_text}");
    }
}
