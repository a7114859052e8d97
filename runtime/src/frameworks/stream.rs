//! Content as a stream of bytes, for frameworks whose bodies are made of one.

use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::response::Parts;
use http_body::{Body, Frame};
use http_body_util::BodyDataStream;
use http_body_util::combinators::UnsyncBoxBody;

use crate::BoxError;

/// Returns the data of a body. Trailers are discarded, because these frameworks cannot send them.
pub(crate) fn data(body: UnsyncBoxBody<Bytes, BoxError>) -> BodyDataStream<SyncBody> {
    BodyDataStream::new(SyncBody(Mutex::new(body)))
}

/// Some of the frameworks require [`Sync`], which a body need not be. Nothing has a shared reference to the body, so the
/// mutex is never locked.
pub(crate) struct SyncBody(Mutex<UnsyncBoxBody<Bytes, BoxError>>);

impl Body for SyncBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        Pin::new(body).poll_frame(context).map_err(io::Error::other)
    }
}

/// Adds the length of a stream that knows it: the framework sees only the stream.
pub(crate) fn add_length(parts: &mut Parts, body: &UnsyncBoxBody<Bytes, BoxError>) {
    if let Some(length) = body.size_hint().exact() {
        parts.headers.entry(CONTENT_LENGTH).or_insert_with(|| HeaderValue::from(length));
    }
}
