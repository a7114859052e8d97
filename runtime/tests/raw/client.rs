//! A client that shows a response as it was received.

use std::net::SocketAddr;

use bytes::Bytes;
use futures_util::{SinkExt as _, StreamExt as _};
use http::{HeaderMap, Method, Request, Response};
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client, Error};
use hyper_util::rt::TokioExecutor;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    /// Returns all values of one header.
    pub(crate) fn field(&self, name: &str) -> Vec<&str> {
        self.headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
    }
}

/// Returns the response as soon as its header fields have been received.
pub(crate) async fn open(
    server: SocketAddr,
    method: Method,
    path: &str,
    fields: &[(&str, &str)],
) -> Result<Response<Incoming>, Error> {
    let mut request = Request::builder().method(method).uri(format!("http://{server}{path}"));
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    let request = request.body(Empty::<Bytes>::new()).unwrap();
    Client::builder(TokioExecutor::new()).build_http().request(request).await
}

/// Returns the complete response.
pub(crate) async fn ask(
    server: SocketAddr,
    method: Method,
    path: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let (parts, body) = open(server, method, path, fields).await.unwrap().into_parts();
    let text = body.collect().await.unwrap().to_bytes().to_vec();
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        text: String::from_utf8(text).unwrap(),
    }
}

/// Returns whether a response broke off, before or within its content.
pub(crate) async fn breaks_off(server: SocketAddr, path: &str) -> bool {
    match open(server, Method::GET, path, &[]).await {
        Ok(response) => response.into_body().collect().await.is_err(),
        Err(_) => true,
    }
}

/// Opens a WebSocket, sends a message, and returns the messages before the server closes.
pub(crate) async fn chat(server: SocketAddr, path: &str, said: &str) -> Vec<String> {
    let (mut socket, response) =
        tokio_tungstenite::connect_async(format!("ws://{server}{path}")).await.unwrap();
    assert_eq!(response.status(), 101);
    assert_eq!(response.headers().get("content-length"), None);
    assert_eq!(response.headers().get("transfer-encoding"), None);

    socket.send(Message::text(said)).await.unwrap();
    let mut heard = Vec::new();
    while let Some(message) = socket.next().await {
        match message.unwrap() {
            Message::Text(text) => heard.push(text.to_string()),
            Message::Close(_) => break,
            other => panic!("neither text nor the end: {other:?}"),
        }
    }
    heard
}

/// Sends requests on one connection without waiting, and returns all bytes of the responses. The last request
/// closes the connection.
pub(crate) async fn pipeline(server: SocketAddr, requests: &[&str]) -> String {
    let mut connection = TcpStream::connect(server).await.unwrap();
    let last = requests.len() - 1;
    for (number, request) in requests.iter().enumerate() {
        let close = if number == last { "connection: close\r\n" } else { "" };
        let message = format!("{request} HTTP/1.1\r\nhost: localhost\r\n{close}\r\n");
        connection.write_all(message.as_bytes()).await.unwrap();
    }
    let mut received = Vec::new();
    // A server that closes with unread requests resets the connection. What came before it counts.
    let _ = connection.read_to_end(&mut received).await;
    String::from_utf8(received).unwrap()
}
