//! Two clients: one that speaks HTTP, and one that shows every byte of the answer.

use std::net::SocketAddr;

use api_responses::http::{HeaderMap, Request};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

#[derive(Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) fields: HeaderMap,
    pub(crate) content: Vec<u8>,
}

impl Answer {
    /// All values of one field.
    pub(crate) fn field(&self, name: &str) -> Vec<&str> {
        self.fields.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
    }
}

/// What is asked: method, target and, if there is any, JSON as the content.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    pub(crate) method: &'static str,
    pub(crate) target: &'static str,
    pub(crate) json: &'static str,
}

impl Question {
    pub(crate) const fn new(method: &'static str, target: &'static str) -> Self {
        Self { method, target, json: "" }
    }

    pub(crate) const fn with_json(self, json: &'static str) -> Self {
        Self { json, ..self }
    }

    pub(crate) async fn ask(self, server: SocketAddr) -> Answer {
        let mut request =
            Request::builder().method(self.method).uri(format!("http://{server}{}", self.target));
        if !self.json.is_empty() {
            request = request.header("content-type", "application/json");
        }
        let request = request.body(Full::<Bytes>::from(self.json)).unwrap();
        let client = Client::builder(TokioExecutor::new()).build_http();
        let (parts, body) = client.request(request).await.unwrap().into_parts();
        Answer {
            status: parts.status.as_u16(),
            fields: parts.headers,
            content: body.collect().await.unwrap().to_bytes().to_vec(),
        }
    }

    /// What the server sends behind the header section. An HTTP client would not tell: it knows that
    /// there is no content after 204, after 304 and after HEAD, and does not look.
    pub(crate) async fn bytes_after_the_head(self, server: SocketAddr) -> Vec<u8> {
        let Self { method, target, json } = self;
        let length = json.len();
        let request = format!(
            "{method} {target} HTTP/1.1\r\nhost: {server}\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{json}"
        );
        let mut socket = TcpStream::connect(server).await.unwrap();
        socket.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).await.unwrap();
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n");
        answer.split_off(end.expect("a header section that ends") + 4)
    }
}
