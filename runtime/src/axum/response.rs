//! From this crate's response to axum's.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use http_body::Frame;

use crate::Response;
use crate::body::Content;

/// Bytes stay bytes; extensions and the HTTP version go along.
#[inline]
pub fn response(response: Response) -> axum::response::Response {
    response.map(|body| match body.into_content() {
        Content::Empty => Body::empty(),
        Content::Withheld => Body::new(Withheld),
        Content::Whole(bytes) => Body::from(bytes),
        Content::Stream(stream) => Body::new(stream),
    })
}

/// No content of unknown length, since axum writes the length of every body that knows its own, on 304
/// too. It is of no size, so that axum's box for it is not allocated.
struct Withheld;

impl http_body::Body for Withheld {
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

/// axum's own content, which is a stream of frames to everybody else.
impl From<Body> for crate::Body {
    fn from(body: Body) -> Self {
        Self::new(body)
    }
}
