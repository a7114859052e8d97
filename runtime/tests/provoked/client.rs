//! Requests as bytes, malformed ones among them, and answers as they come over the socket.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

pub(crate) struct Answer {
    pub(crate) status: u16,
    fields: Vec<(String, String)>,
    pub(crate) content: String,
}

impl Answer {
    /// Returns all values of one header.
    pub(crate) fn field(&self, name: &str) -> Vec<&str> {
        let values = self.fields.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        values.map(|(_, value)| value.as_str()).collect()
    }
}

/// Sends the request, and reads until the server closes the connection.
pub(crate) async fn send(server: SocketAddr, request: &[u8]) -> Answer {
    let mut connection = TcpStream::connect(server).await.unwrap();
    connection.write_all(request).await.unwrap();
    let mut bytes = Vec::new();
    connection.read_to_end(&mut bytes).await.unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let (head, content) =
        text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no whole answer: {text:?}"));
    let mut lines = head.lines();
    let status_line = lines.next().unwrap();
    let field = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_owned(), value.trim().to_owned())
    };
    Answer {
        status: status_line.split(' ').nth(1).unwrap().parse().unwrap(),
        fields: lines.map(field).collect(),
        content: content.to_owned(),
    }
}

/// A request without content, with these lines of fields.
pub(crate) fn bare(method: &str, target: &str, fields: &[&str]) -> Vec<u8> {
    let fields: String = fields.iter().flat_map(|line| [line, "\r\n"]).collect();
    format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\n{fields}Connection: close\r\n\r\n")
        .into_bytes()
}

/// A POST of content that is declared to be of the media type.
pub(crate) fn post(target: &str, media_type: &str, content: impl AsRef<[u8]>) -> Vec<u8> {
    let content = content.as_ref();
    let length = format!("Content-Length: {}", content.len());
    let mut request = bare("POST", target, &[&format!("Content-Type: {media_type}"), &length]);
    request.extend(content);
    request
}

/// A POST whose second chunk does not say how long it is (RFC 9112 §7.1).
pub(crate) fn post_broken(target: &str, media_type: &str) -> Vec<u8> {
    let media_type = format!("Content-Type: {media_type}");
    let mut request = bare("POST", target, &[&media_type, "Transfer-Encoding: chunked"]);
    request.extend(b"1\r\n{\r\nno length\r\n");
    request
}
