//! Content as a stream of bytes, for frameworks whose bodies are made of one.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::{fmt, io};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::response::Parts;
use http_body::Body as _;
use http_body_util::combinators::UnsyncBoxBody;

use crate::BoxError;

/// The data of a body. Trailers are discarded, because these frameworks cannot send them.
///
/// Some of the frameworks require [`Sync`], which a body need not be. Nothing has a shared reference to the body, so the
/// mutex is never locked.
pub(super) struct DataStream(Mutex<UnsyncBoxBody<Bytes, BoxError>>);

impl DataStream {
    pub(super) fn new(body: UnsyncBoxBody<Bytes, BoxError>) -> Self {
        Self(Mutex::new(body))
    }
}

impl Stream for DataStream {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Bytes>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            match ready!(Pin::new(&mut *body).poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(io::Error::other(error)))),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}

impl fmt::Debug for DataStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DataStream").finish_non_exhaustive()
    }
}

/// Adds the length of a stream that knows it: the framework sees only the stream.
pub(super) fn add_length(parts: &mut Parts, body: &UnsyncBoxBody<Bytes, BoxError>) {
    if let Some(length) = body.size_hint().exact() {
        parts.headers.entry(CONTENT_LENGTH).or_insert_with(|| HeaderValue::from(length));
    }
}
