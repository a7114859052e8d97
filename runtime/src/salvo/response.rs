//! Converts a response into one of salvo, which uses the same version of the `http` crate.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, SET_COOKIE};
use salvo::http::ResBody;
pub use salvo::{Response, Scribe};

use crate::IntoHttpResponse;
use crate::body::BodyKind;
use crate::frameworks::stream::{add_length, data};

/// Writes the response into that of salvo. Header fields that middlewares have set before stay, unless the response has
/// the same field. Cookies are added.
pub fn render<T: IntoHttpResponse>(value: T, to: &mut Response) {
    write(value.into_http_response(), to);
}

/// Is not generic, so that it is compiled once.
pub(super) fn write(response: crate::Response, to: &mut Response) {
    let (mut parts, body) = response.into_parts();
    let body = match body.into_kind() {
        // salvo replaces an error without a body by a page of its own.
        BodyKind::Empty | BodyKind::UnknownLength => ResBody::Once(Bytes::new()),
        BodyKind::Bytes(bytes) => {
            // For HEAD, salvo drops the content, and its length with it.
            parts.headers.entry(CONTENT_LENGTH).or_insert_with(|| bytes.len().into());
            ResBody::Once(bytes)
        }
        BodyKind::Stream(stream) => {
            add_length(&mut parts, &stream);
            ResBody::stream(data(stream))
        }
    };
    to.status_code = Some(parts.status);
    let mut previous = None;
    for (name, value) in parts.headers {
        // The name stands only before the first of several values.
        let replaces = name.as_ref().is_some_and(|name| name != SET_COOKIE);
        previous = name.or(previous);
        match &previous {
            Some(name) if replaces => drop(to.headers_mut().insert(name, value)),
            Some(name) => drop(to.headers_mut().append(name, value)),
            None => {}
        }
    }
    to.extensions.extend(parts.extensions);
    to.body(body);
}
