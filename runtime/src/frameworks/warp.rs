//! Converts a response into one of warp, which uses the same version of the `http` crate.

use bytes::Bytes;
use warp::reply;
pub use warp::reply::{Reply, Response};

use super::stream::{add_length, data};
use crate::IntoHttpResponse;
use crate::body::BodyKind;

/// Converts a value into a response of warp. Keeps bytes as bytes, extensions and the HTTP version.
pub fn respond<T: IntoHttpResponse>(value: T) -> Response {
    let (mut parts, body) = value.into_http_response().into_parts();
    match body.into_kind() {
        BodyKind::Empty | BodyKind::UnknownLength => {
            Response::from_parts(parts, Bytes::new().into())
        }
        BodyKind::Bytes(bytes) => Response::from_parts(parts, bytes.into()),
        BodyKind::Stream(stream) => {
            add_length(&mut parts, &stream);
            // Only this function makes a body of a stream.
            let body = reply::stream(data(stream)).into_response().into_body();
            Response::from_parts(parts, body)
        }
    }
}
