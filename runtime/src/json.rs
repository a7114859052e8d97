//! JSON content, and what is sent when a value does not become JSON.

mod buffer;

use std::any::type_name;

use serde::Serialize;

use crate::Response;
use crate::assemble::{PROBLEM_JSON, fixed, whole};

/// Marks the 500 that is sent in the place of what was meant, so that the header fields of that are
/// not added to it: a failure is not to be cached, and is nowhere to be found.
#[derive(Clone, Copy)]
pub(crate) struct Unserializable;

/// A response whose content is the value as JSON.
///
/// The whole value is serialized before the status code is settled, so that a half-written
/// document is never sent as a success.
#[inline]
pub fn json<T: Serialize + ?Sized>(status: u16, media_type: &'static str, content: &T) -> Response {
    let mut buffer = buffer::take();
    match serde_json::to_writer(&mut buffer, content) {
        Ok(()) => whole(status, media_type, buffer::into_bytes(buffer)),
        Err(error) => unserializable(&error, type_name::<T>()),
    }
}

/// The client learns that the server failed and no more; the reason goes to the log, because it
/// can quote the value (RFC 9457 §5).
#[cold]
pub(crate) fn unserializable(error: &serde_json::Error, content: &'static str) -> Response {
    tracing::error!(
        %error,
        content,
        "content of a response does not serialize; 500 (Internal Server Error) is sent instead"
    );
    let mut response = fixed(
        500,
        PROBLEM_JSON,
        r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#,
    );
    response.extensions_mut().insert(Unserializable);
    response
}
