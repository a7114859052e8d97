//! A stream of content for actix-web.

use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{BodySize, MessageBody};
use bytes::Bytes;
use http_body::Body;

/// Hands on data; trailers are passed over, since actix-web has no way of sending them.
pub(super) struct Stream<B>(B);

impl<B> Stream<B> {
    pub(super) fn new(body: B) -> Self {
        Self(body)
    }
}

impl<B> MessageBody for Stream<B>
where
    B: Body<Data = Bytes, Error = crate::BoxError> + Unpin,
{
    type Error = Box<dyn Error>;

    fn size(&self) -> BodySize {
        self.0.size_hint().exact().map_or(BodySize::Stream, BodySize::Sized)
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Box<dyn Error>>>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
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
