//! Bodies for actix-web: a stream, and a length without content.

use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{BodySize, MessageBody};
use bytes::Bytes;
use http_body::Body;

/// Passes data on. Trailers are discarded, because actix-web cannot send them.
pub(super) struct Stream<B> {
    body: B,
    content_length: Option<u64>,
}

impl<B> Stream<B> {
    /// Creates a stream. If it does not know its length, it has the `Content-Length` of its response.
    pub(super) fn new(body: B, content_length: Option<u64>) -> Self {
        Self { body, content_length }
    }
}

impl<B> MessageBody for Stream<B>
where
    B: Body<Data = Bytes, Error = crate::BoxError> + Unpin,
{
    type Error = Box<dyn Error>;

    fn size(&self) -> BodySize {
        let length = self.body.size_hint().exact().or(self.content_length);
        length.map_or(BodySize::Stream, BodySize::Sized)
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

/// The length of content that is not sent, as in a response to HEAD. actix-web sends the length and
/// does not poll the body, or closes the connection if it expected content.
pub(super) struct LengthOnly(pub(super) u64);

impl MessageBody for LengthOnly {
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
