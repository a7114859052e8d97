//! Converts a response into one of axum.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use bytes::Bytes;
use http_body::Frame;
use http_body_util::Empty;

use crate::body::{BodyKind, FrameworkBody};
use crate::coverage::{self, Sent};
use crate::framework_response::{self, FrameworkResponse, IntoFrameworkResponse, problem};
use crate::response_builder::ResponseBuilder;
use crate::{Response, assemble};

/// Keeps bytes as bytes, extensions and the HTTP version.
#[inline]
pub fn response(response: Response) -> axum::response::Response {
    response.map(Body::of_body)
}

/// Converts a value into a response of axum.
#[inline]
pub fn respond<T: IntoFrameworkResponse>(value: T) -> axum::response::Response {
    value.__into_response()
}

impl FrameworkResponse for axum::response::Response {
    #[inline]
    fn empty(status: u16) -> Self {
        assemble::empty(status)
    }

    #[inline(never)]
    fn problem(place: u64, text: &'static str) -> Self {
        problem(place, text)
    }

    #[inline(never)]
    fn written(written: &mut Option<ResponseBuilder>, place: u64, text: &'static str) -> Self {
        framework_response::written(written, place, text)
    }

    #[inline(never)]
    fn from_response(response: Response) -> Self {
        self::response(response)
    }

    #[inline]
    fn mark(&mut self, sent: Option<Sent>) {
        coverage::mark(self.extensions_mut(), sent);
    }
}

impl FrameworkBody for Body {
    #[inline]
    fn no_content() -> Self {
        Self::new(Empty::new())
    }

    #[inline]
    fn unknown_length() -> Self {
        Self::new(UnknownLength)
    }

    #[inline]
    fn of_bytes(bytes: Bytes) -> Self {
        Self::from(bytes)
    }

    #[inline]
    fn of_body(body: crate::Body) -> Self {
        match body.into_kind() {
            BodyKind::Empty => Self::no_content(),
            BodyKind::UnknownLength => Self::unknown_length(),
            BodyKind::Bytes(bytes) => Self::of_bytes(bytes),
            BodyKind::Stream(stream) => Self::new(stream),
        }
    }
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
