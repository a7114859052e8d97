//! JSON content, and what happens when a value does not serialize.

mod buffer;

use std::any::type_name;

use http::HeaderValue;
use serde::Serialize;

use crate::Body;
use crate::assemble::header_value;
use crate::response_builder::ResponseBuilder;

/// Builds a response whose content is the value as JSON.
///
/// The whole value is serialized before anything is sent, so that an incomplete document is never sent as a
/// success.
#[inline]
pub fn json<T: Serialize + ?Sized>(
    to: &mut ResponseBuilder,
    status: u16,
    media_type: &'static str,
    content: &T,
) {
    to.status(status);
    let mut buffer = buffer::take();
    match serde_json::to_writer(&mut buffer, content) {
        Ok(()) => serialized(to, header_value(media_type), buffer),
        Err(error) => unserializable(to, &error, type_name::<T>()),
    }
}

// Not inlined, because each type of content calls it.
#[inline(never)]
fn serialized(to: &mut ResponseBuilder, media_type: HeaderValue, buffer: Vec<u8>) {
    to.set_content(media_type, Body::bytes(buffer::into_bytes(buffer)));
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
