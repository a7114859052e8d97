//! Requests as text, for those that a client would not send.

use reqwest::Method;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::response::Response;
use crate::server::Server;

/// A connection to a shop.
pub(crate) struct Raw(pub(crate) TcpStream);

/// Returns the header of a request with the token and a length of the content.
pub(crate) fn head(method: &Method, target: &str, length: u64, more: &str) -> String {
    format!(
        "{method} {target} HTTP/1.1\r\nHost: shop\r\nAuthorization: Bearer open-sesame\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n{more}\r\n"
    )
}

pub(crate) fn post(length: u64, more: &str) -> String {
    head(&Method::POST, "/books", length, more)
}

impl Raw {
    pub(crate) async fn send(server: &Server, text: &str) -> Self {
        let address = server.address().strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        Self(stream)
    }

    /// Waits until the server closes the connection, and returns everything that it has sent.
    pub(crate) async fn text(mut self) -> String {
        let mut text = String::new();
        self.0.read_to_string(&mut text).await.unwrap();
        text
    }

    /// Waits until the server closes the connection, and returns the only response.
    pub(crate) async fn rest(self) -> Response {
        let text = self.text().await;
        let (head, content) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{text:?}"));
        let (line, fields) = head.split_once("\r\n").unwrap();
        let fields: HeaderMap = fields
            .split("\r\n")
            .map(|field| {
                let (name, value) = field.split_once(": ").unwrap();
                (name.parse::<HeaderName>().unwrap(), value.parse::<HeaderValue>().unwrap())
            })
            .collect();
        let status = line.split(' ').nth(1).unwrap().parse().unwrap();
        Response { status, fields, content: content.to_owned() }
    }
}
