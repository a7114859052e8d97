//! Converts a response into one of salvo, which uses the same version of the `http` crate.

use bytes::Bytes;
use salvo::http::ResBody;
pub use salvo::{Response, Scribe};

use super::stream::{add_length, data};
use crate::IntoHttpResponse;
use crate::body::BodyKind;

/// Writes the response into that of salvo. Header fields that middlewares have set before stay, unless the response has
/// the same field.
pub fn render<T: IntoHttpResponse>(value: T, to: &mut Response) {
    let (mut parts, body) = value.into_http_response().into_parts();
    let body = match body.into_kind() {
        // salvo replaces an error without a body by a page of its own.
        BodyKind::Empty | BodyKind::UnknownLength => ResBody::Once(Bytes::new()),
        BodyKind::Bytes(bytes) => ResBody::Once(bytes),
        BodyKind::Stream(stream) => {
            add_length(&mut parts, &stream);
            ResBody::stream(data(stream))
        }
    };
    to.merge_hyper(http::Response::from_parts(parts, body));
}
