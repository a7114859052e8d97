//! The content of a response, as far as it can be read without waiting.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http_body::Body as _;

use crate::{Body, BoxError};

/// The content that has been received, and how it goes on.
pub(super) struct Content {
    received: Bytes,
    rest: Rest,
}

enum Rest {
    None,
    /// It may arrive later.
    Stream(Body),
    Failed(BoxError),
}

impl Content {
    /// Reads what is ready.
    pub(super) fn of(body: Body) -> Self {
        let mut content = Self { received: Bytes::new(), rest: Rest::Stream(body) };
        let _ = content.poll(&mut Context::from_waker(Waker::noop()));
        content
    }

    /// Reads the rest.
    pub(super) async fn complete(&mut self) {
        poll_fn(|context| self.poll(context)).await;
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        while let Rest::Stream(body) = &mut self.rest {
            match Pin::new(body).poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => self.rest = Rest::None,
                Poll::Ready(Some(Err(error))) => self.rest = Rest::Failed(error),
                // Trailers are no content.
                Poll::Ready(Some(Ok(frame))) => {
                    self.append(frame.into_data().unwrap_or_default());
                }
            }
        }
        Poll::Ready(())
    }

    fn append(&mut self, data: Bytes) {
        if self.received.is_empty() {
            self.received = data;
        } else {
            self.received = [&*self.received, &*data].concat().into();
        }
    }

    /// Returns the content, or the reason why it is not complete.
    pub(super) fn bytes(&self) -> Result<&Bytes, String> {
        match &self.rest {
            Rest::None => Ok(&self.received),
            Rest::Stream(_) => {
                Err("the content is a stream that has not ended: call `.complete().await`"
                    .to_owned())
            }
            Rest::Failed(error) => Err(format!("the content ended with an error ({error})")),
        }
    }
}

/// Shows text as text, and what is missing.
impl fmt::Debug for Content {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match str::from_utf8(&self.received) {
            Ok(text) => fmt::Debug::fmt(text, formatter)?,
            Err(_) => fmt::Debug::fmt(&self.received, formatter)?,
        }
        match &self.rest {
            Rest::None => Ok(()),
            Rest::Stream(_) => formatter.write_str(" …"),
            Rest::Failed(error) => write!(formatter, " ({error})"),
        }
    }
}
