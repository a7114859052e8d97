//! Two clients: an HTTP client, and one that shows every byte of the response.

use std::net::SocketAddr;

use api_responses::http::{HeaderMap, Request};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

#[derive(Debug, PartialEq)]
pub struct TestResponse {
    pub status: u16,
    pub fields: HeaderMap,
    pub content: Vec<u8>,
}

impl TestResponse {
    /// Returns all values of a header field.
    pub fn field(&self, name: &str) -> Vec<&str> {
        self.fields.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
    }
}

/// Method, target and optional JSON content of a request.
#[derive(Clone, Copy, Debug)]
pub struct TestRequest {
    pub method: &'static str,
    pub target: &'static str,
    pub json: &'static str,
}

impl TestRequest {
    pub const fn new(method: &'static str, target: &'static str) -> Self {
        Self { method, target, json: "" }
    }

    pub const fn with_json(self, json: &'static str) -> Self {
        Self { json, ..self }
    }

    pub async fn send(self, server: SocketAddr) -> TestResponse {
        self.send_with_fields(server, &[]).await
    }

    /// Sends the request with these header fields.
    pub async fn send_with_fields(
        self,
        server: SocketAddr,
        fields: &[(&'static str, &'static str)],
    ) -> TestResponse {
        let mut request =
            Request::builder().method(self.method).uri(format!("http://{server}{}", self.target));
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        if !self.json.is_empty() {
            request = request.header("content-type", "application/json");
        }
        let request = request.body(Full::<Bytes>::from(self.json)).unwrap();
        let client = Client::builder(TokioExecutor::new()).build_http();
        let (parts, body) = client.request(request).await.unwrap().into_parts();
        TestResponse {
            status: parts.status.as_u16(),
            fields: parts.headers,
            content: body.collect().await.unwrap().to_bytes().to_vec(),
        }
    }

    /// Returns the bytes after the header section. An HTTP client cannot show them: it does not read content
    /// after 204 and 304 and in responses to HEAD.
    pub async fn content_bytes(self, server: SocketAddr) -> Vec<u8> {
        let Self { method, target, json } = self;
        let length = json.len();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{json}"
        );
        let mut socket = TcpStream::connect(server).await.unwrap();
        socket.write_all(request.as_bytes()).await.unwrap();
        let mut received = Vec::new();
        socket.read_to_end(&mut received).await.unwrap();
        let end = received.windows(4).position(|window| window == b"\r\n\r\n");
        received.split_off(end.expect("a header section that ends") + 4)
    }
}
