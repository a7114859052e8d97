//! A request and its response over a socket, limited to what these programs need.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

use crate::Result;

pub(crate) struct Answer {
    pub(crate) status: u16,
    fields: Vec<(String, String)>,
    pub(crate) content: String,
}

impl Answer {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        fields.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| &**value)
    }

    pub(crate) fn json(&self) -> Result<Value> {
        serde_json::from_str(&self.content)
            .map_err(|error| format!("no JSON ({error}): {}", self.content).into())
    }
}

pub(crate) fn ask(
    address: &str,
    method: &str,
    target: &str,
    content: Option<&Value>,
) -> Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let content = content.map(Value::to_string).unwrap_or_default();
    let length = content.len();
    write!(
        stream,
        "{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{content}"
    )?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    let (head, content) = text.split_once("\r\n\r\n").ok_or("an answer without an end")?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).ok_or("no status line")?;
    let fields = lines.filter_map(|line| line.split_once(": "));
    Ok(Answer {
        status: status.parse()?,
        fields: fields.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        content: content.to_owned(),
    })
}
