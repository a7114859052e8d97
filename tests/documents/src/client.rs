//! An HTTP client that does not follow redirects.

use std::net::SocketAddr;

use api_responses::http::{HeaderMap, Request};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use crate::requests::Case;

/// A response with its whole content.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) content: Bytes,
}

impl Received {
    /// Returns the media type without parameters.
    pub(crate) fn media_type(&self) -> Option<&str> {
        let value = self.headers.get("content-type")?.to_str().ok()?;
        value.split(';').next()
    }
}

/// Sends the request.
///
/// # Panics
///
/// Panics if there is no response.
pub(crate) async fn send(server: SocketAddr, case: &Case) -> Received {
    let uri = format!("http://{server}{}", case.target);
    let mut head = Request::builder().method(case.method_and_path().0).uri(uri);
    for (name, value) in &case.headers {
        head = head.header(*name, *value);
    }
    if let Some(media_type) = case.media_type {
        head = head.header("content-type", media_type);
    }
    let request = head.body(Full::<Bytes>::from(case.content.clone())).unwrap();
    let client = Client::builder(TokioExecutor::new()).build_http();
    let (parts, body) = client.request(request).await.unwrap().into_parts();
    let content = body.collect().await.unwrap().to_bytes();
    Received { status: parts.status.as_u16(), headers: parts.headers, content }
}
