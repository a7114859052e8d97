//! A stream of content for actix-web, and content of which only the length is there.

use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{BodySize, MessageBody};
use bytes::Bytes;
use http_body::Body;

/// Hands on data; trailers are passed over, since actix-web has no way of sending them.
pub(super) struct Stream<B> {
    body: B,
    said_length: Option<u64>,
}

impl<B> Stream<B> {
    /// A stream that does not know its length has the one that its response says.
    pub(super) fn new(body: B, said_length: Option<u64>) -> Self {
        Self { body, said_length }
    }
}

impl<B> MessageBody for Stream<B>
where
    B: Body<Data = Bytes, Error = crate::BoxError> + Unpin,
{
    type Error = Box<dyn Error>;

    fn size(&self) -> BodySize {
        self.body.size_hint().exact().or(self.said_length).map_or(BodySize::Stream, BodySize::Sized)
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Box<dyn Error>>>> {
        loop {
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}

/// The length of content that is left out, as in an answer to HEAD. actix-web sends the length and
/// asks for nothing, or closes the connection where it expected something.
pub(super) struct Promised(pub(super) u64);

impl MessageBody for Promised {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.0)
    }

    fn poll_next(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Infallible>>> {
        Poll::Ready(None)
    }
}
