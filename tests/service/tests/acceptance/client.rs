//! An HTTP client that does not follow redirects.

use std::net::SocketAddr;

use api_responses::http::{self, HeaderMap};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use crate::requests::Request;

#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) content: String,
}

pub(crate) async fn send(server: SocketAddr, request: &Request) -> Received {
    let uri = format!("http://{server}{}", request.target);
    let mut head = http::Request::builder().method(request.method).uri(uri);
    for (name, value) in request.headers {
        head = head.header(*name, *value);
    }
    if request.is_json {
        head = head.header("content-type", "application/json");
    }
    let request = head.body(Full::<Bytes>::from(request.content)).unwrap();
    let client = Client::builder(TokioExecutor::new()).build_http();
    let (parts, body) = client.request(request).await.unwrap().into_parts();
    let content = body.collect().await.unwrap().to_bytes();
    Received {
        status: parts.status.as_u16(),
        headers: parts.headers,
        content: String::from_utf8(content.to_vec()).unwrap(),
    }
}
