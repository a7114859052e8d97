//! Converts a response into one of poem, which uses the same version of the `http` crate.

use poem::Body;
pub use poem::error::ResponseError;
pub use poem::http::StatusCode;
pub use poem::{IntoResponse, Response};

use crate::body::BodyKind;
use crate::frameworks::stream::{add_length, data};
use crate::{IntoHttpResponse, ToHttpResponse};

/// Converts a value into a response of poem.
pub fn respond<T: IntoHttpResponse>(value: T) -> Response {
    response(value.into_http_response())
}

/// Builds the response of an error.
pub fn error_response<T: ToHttpResponse + ?Sized>(error: &T) -> Response {
    response(error.to_http_response())
}

/// Keeps bytes as bytes, extensions and the HTTP version.
pub(super) fn response(response: crate::Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = match body.into_kind() {
        BodyKind::Empty | BodyKind::UnknownLength => Body::empty(),
        BodyKind::Bytes(bytes) => Body::from_bytes(bytes),
        BodyKind::Stream(stream) => {
            add_length(&mut parts, &stream);
            Body::from_bytes_stream(data(stream))
        }
    };
    let mut response = Response::from((parts.status, body));
    *response.headers_mut() = parts.headers;
    *response.extensions_mut() = parts.extensions;
    response.set_version(parts.version);
    response
}
