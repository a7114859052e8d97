//! Streams of actix-web, which must stay on the thread that created them.
//!
//! A [`Body`](crate::Body) can be sent to another thread, because axum polls handlers on any thread. A
//! stream of actix-web cannot. Therefore the stream is stored in its thread, and the body contains only
//! its number. actix-web sends a response on the thread of its handler, so there the stream is always
//! found; on another thread, reading gives an error. No task is needed between the two: nothing is read
//! before it is polled (a response to HEAD reads no file), and nothing depends on a runtime.

use std::cell::RefCell;
use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BoxBody, MessageBody as _};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::BoxError;

thread_local! {
    static STREAMS: RefCell<Streams> = RefCell::default();
}

/// The streams of a thread.
#[derive(Default)]
struct Streams {
    by_number: HashMap<u64, BoxBody>,
    last_number: u64,
    to_drop: ToDrop,
}

/// The numbers of streams whose bodies were dropped on other threads. Its address identifies the
/// thread.
type ToDrop = Arc<Mutex<Vec<u64>>>;

/// A body that reads a stream of the thread that created it.
pub(super) struct ThreadBoundStream {
    number: u64,
    thread: ToDrop,
    /// The remaining length, if the stream knows it.
    remaining: Option<u64>,
    has_ended: bool,
}

impl ThreadBoundStream {
    pub(super) fn new(stream: BoxBody) -> Self {
        let remaining = match stream.size() {
            BodySize::None => Some(0),
            BodySize::Sized(length) => Some(length),
            BodySize::Stream => None,
        };
        let (number, thread, dropped) = STREAMS.with_borrow_mut(|streams| {
            let dropped = streams.take_dropped();
            streams.last_number += 1;
            streams.by_number.insert(streams.last_number, stream);
            (streams.last_number, Arc::clone(&streams.to_drop), dropped)
        });
        // Dropping a stream can run any code, also this function, so it must not happen under the borrow.
        drop(dropped);
        Self { number, thread, remaining, has_ended: false }
    }

    /// Takes the stream, if this is its thread.
    fn take(&self) -> Option<BoxBody> {
        STREAMS
            .try_with(|streams| {
                let mut streams = streams.borrow_mut();
                let is_its_thread = Arc::ptr_eq(&streams.to_drop, &self.thread);
                if is_its_thread { streams.by_number.remove(&self.number) } else { None }
            })
            .ok()
            .flatten()
    }

    fn put_back(&self, stream: BoxBody) {
        STREAMS.with_borrow_mut(|streams| streams.by_number.insert(self.number, stream));
    }

    /// Leaves the stream to its thread, which drops it when it stores another one, or ends.
    fn drop_on_its_thread(&mut self) {
        self.has_ended = true;
        self.thread.lock().unwrap_or_else(PoisonError::into_inner).push(self.number);
    }
}

impl Streams {
    fn take_dropped(&mut self) -> Vec<BoxBody> {
        let numbers =
            std::mem::take(&mut *self.to_drop.lock().unwrap_or_else(PoisonError::into_inner));
        numbers.iter().filter_map(|number| self.by_number.remove(number)).collect()
    }
}

impl Body for ThreadBoundStream {
    type Data = Bytes;
    type Error = BoxError;

    /// Takes the stream out of the map while it is polled, because it may contain another such body.
    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.has_ended {
            return Poll::Ready(None);
        }
        let Some(mut stream) = self.take() else {
            self.drop_on_its_thread();
            return Poll::Ready(Some(Err(WrongThread.into())));
        };
        match stream.as_pin_mut().poll_next(context) {
            Poll::Pending => {
                self.put_back(stream);
                Poll::Pending
            }
            Poll::Ready(Some(Ok(data))) => {
                self.put_back(stream);
                self.remaining =
                    self.remaining.map(|length| length.saturating_sub(data.len() as u64));
                Poll::Ready(Some(Ok(Frame::data(data))))
            }
            Poll::Ready(Some(Err(error))) => {
                self.has_ended = true;
                Poll::Ready(Some(Err(StreamError::copied_from(&*error).into())))
            }
            Poll::Ready(None) => {
                self.has_ended = true;
                Poll::Ready(None)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.has_ended || self.remaining == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.remaining.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Drop for ThreadBoundStream {
    fn drop(&mut self) {
        if !self.has_ended && self.take().is_none() {
            self.drop_on_its_thread();
        }
    }
}

/// The body is polled on another thread than that of its stream.
#[derive(Debug)]
struct WrongThread;

impl fmt::Display for WrongThread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a stream of actix-web can only be read on the thread that created it")
    }
}

impl Error for WrongThread {}

/// The texts of an error and its sources. The error itself must stay on its thread.
#[derive(Debug)]
struct StreamError {
    text: String,
    source: Option<Box<Self>>,
}

impl StreamError {
    fn copied_from(error: &dyn Error) -> Self {
        let mut texts = Vec::new();
        let mut source = error.source();
        while let Some(error) = source {
            texts.push(error.to_string());
            source = error.source();
        }
        let source = texts
            .into_iter()
            .rev()
            .fold(None, |source, text| Some(Box::new(Self { text, source })));
        Self { text: error.to_string(), source }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Error for StreamError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &dyn Error)
    }
}
