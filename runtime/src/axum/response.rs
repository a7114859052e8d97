//! Converts a response into one of axum.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use http_body::Frame;

use crate::body::BodyKind;
use crate::{IntoHttpResponse, Response};

/// Keeps bytes as bytes, extensions and the HTTP version.
#[inline]
pub fn response(response: Response) -> axum::response::Response {
    response.map(|body| match body.into_kind() {
        BodyKind::Empty => Body::empty(),
        BodyKind::UnknownLength => Body::new(UnknownLength),
        BodyKind::Bytes(bytes) => Body::from(bytes),
        BodyKind::Stream(stream) => Body::new(stream),
    })
}

/// Converts a value into a response of axum.
#[inline]
pub fn respond<T: IntoHttpResponse>(value: T) -> axum::response::Response {
    response(value.into_http_response())
}

/// A body without content and without a known length, because axum sends the length of every body that
/// knows it, also on 304. Its size is zero, so that boxing it does not allocate.
struct UnknownLength;

impl http_body::Body for UnknownLength {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        true
    }
}

/// Converts axum's body, which is an opaque stream.
impl From<Body> for crate::Body {
    fn from(body: Body) -> Self {
        Self::new(body)
    }
}
