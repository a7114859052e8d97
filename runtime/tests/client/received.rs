//! How a response gets from one service to the other.

use api_responses::client::{Decode, DecodeError, decode};
use api_responses::{IntoHttpResponse, http};
use bytes::Bytes;
use http_body_util::BodyExt as _;

/// A response as it is received: with all of its content.
pub(crate) fn sent<T: IntoHttpResponse>(value: T) -> http::Response<Bytes> {
    let (parts, body) = value.into_http_response().into_parts();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let content = runtime.block_on(body.collect()).unwrap().to_bytes();
    http::Response::from_parts(parts, content)
}

/// What another service decodes from the response.
pub(crate) fn round_trip<T: Decode + IntoHttpResponse>(value: T) -> T {
    decode(sent(value)).unwrap()
}

/// A response of another program.
pub(crate) fn foreign(
    status: u16,
    headers: &[(&str, &str)],
    content: &str,
) -> http::Response<Bytes> {
    api_responses::client::response(status, headers.iter().copied(), content.to_owned()).unwrap()
}

pub(crate) fn error_of<T: Decode>(response: http::Response<Bytes>) -> DecodeError {
    let Err(error) = decode::<T>(response) else { panic!("it has been decoded") };
    error
}
