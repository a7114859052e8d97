//! JSON content, and what happens when a value does not serialize.

mod buffer;

use std::any::type_name;

use serde::Serialize;

use crate::assemble;
use crate::response_builder::ResponseBuilder;

/// Builds a response whose content is the value as JSON.
///
/// The whole value is serialized before the status code is decided, so that an incomplete document
/// is never sent as a success.
#[inline]
pub fn json<T: Serialize + ?Sized>(
    status: u16,
    media_type: &'static str,
    content: &T,
) -> ResponseBuilder {
    let mut buffer = buffer::take();
    match serde_json::to_writer(&mut buffer, content) {
        Ok(()) => assemble::bytes(status, media_type, buffer::into_bytes(buffer)).into(),
        Err(error) => unserializable(&error, type_name::<T>()),
    }
}

/// The client learns only that the server failed. The reason goes to the log, because it can quote
/// the value (RFC 9457 §5).
#[cold]
fn unserializable(error: &serde_json::Error, content: &'static str) -> ResponseBuilder {
    tracing::error!(
        %error,
        content,
        "content of a response does not serialize; 500 (Internal Server Error) is sent instead"
    );
    ResponseBuilder::serialization_failed()
}
