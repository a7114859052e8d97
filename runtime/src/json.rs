//! JSON content, and what happens when a value does not serialize.

mod buffer;

use std::any::type_name;

use serde::Serialize;

use crate::Body;
use crate::response_builder::ResponseBuilder;

/// Builds a response whose content is the value as JSON.
///
/// The whole value is serialized before the status code is decided, so that an incomplete document
/// is never sent as a success.
#[inline]
pub fn json<T: Serialize + ?Sized>(
    to: &mut ResponseBuilder,
    status: u16,
    media_type: &'static str,
    content: &T,
) {
    let mut buffer = buffer::take();
    match serde_json::to_writer(&mut buffer, content) {
        Ok(()) => to.content(status, media_type, Body::bytes(buffer::into_bytes(buffer))),
        Err(error) => unserializable(to, &error, type_name::<T>()),
    }
}

#[cold]
fn unserializable(to: &mut ResponseBuilder, error: &serde_json::Error, content: &'static str) {
    tracing::error!(
        %error,
        content,
        "content of a response does not serialize; 500 (Internal Server Error) is sent instead"
    );
    to.fail();
}
