//! Streams of actix-web, which have to stay on the thread that made them.
//!
//! A response has to be able to go to another thread (axum's handlers are polled on any), and a
//! stream of actix-web is not. So the thread keeps it, and the response gets a ticket. actix-web
//! sends a response on the thread of its handler, so there the ticket is always good; elsewhere it
//! gives an error. No task stands between the two, so that nothing is read before it is asked for
//! (the answer to HEAD reads no file), and nothing depends on a runtime.

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
    static SHELF: RefCell<Shelf> = RefCell::default();
}

#[derive(Default)]
struct Shelf {
    streams: HashMap<u64, BoxBody>,
    next: u64,
    abandoned: Abandoned,
}

/// Numbers of tickets that were dropped on other threads, and by its address the name of a shelf.
type Abandoned = Arc<Mutex<Vec<u64>>>;

/// The ticket for a stream.
pub(super) struct Parked {
    number: u64,
    shelf: Abandoned,
    /// How much is still to come, where the stream knows.
    remaining: Option<u64>,
    ended: bool,
}

impl Parked {
    pub(super) fn new(stream: BoxBody) -> Self {
        let remaining = match stream.size() {
            BodySize::None => Some(0),
            BodySize::Sized(length) => Some(length),
            BodySize::Stream => None,
        };
        let (number, shelf, abandoned) = SHELF.with_borrow_mut(|shelf| {
            let abandoned = shelf.take_abandoned();
            shelf.next += 1;
            shelf.streams.insert(shelf.next, stream);
            (shelf.next, Arc::clone(&shelf.abandoned), abandoned)
        });
        // Dropping a stream can run anything, this function included: not under the borrow.
        drop(abandoned);
        Self { number, shelf, remaining, ended: false }
    }

    /// The stream, if this is its thread.
    fn take(&self) -> Option<BoxBody> {
        SHELF
            .try_with(|here| {
                let mut here = here.borrow_mut();
                let is_its_own = Arc::ptr_eq(&here.abandoned, &self.shelf);
                if is_its_own { here.streams.remove(&self.number) } else { None }
            })
            .ok()
            .flatten()
    }

    fn put_back(&self, stream: BoxBody) {
        SHELF.with_borrow_mut(|shelf| shelf.streams.insert(self.number, stream));
    }

    /// Leaves the stream to its thread, which drops it when it parks another one, or ends.
    fn abandon(&mut self) {
        self.ended = true;
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner).push(self.number);
    }
}

impl Shelf {
    fn take_abandoned(&mut self) -> Vec<BoxBody> {
        let numbers =
            std::mem::take(&mut *self.abandoned.lock().unwrap_or_else(PoisonError::into_inner));
        numbers.iter().filter_map(|number| self.streams.remove(number)).collect()
    }
}

impl Body for Parked {
    type Data = Bytes;
    type Error = BoxError;

    /// The stream is taken off the shelf while it is polled, since it may hold another ticket.
    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let Some(mut stream) = self.take() else {
            self.abandon();
            return Poll::Ready(Some(Err(Elsewhere.into())));
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
                self.ended = true;
                Poll::Ready(Some(Err(Failure::of(&*error).into())))
            }
            Poll::Ready(None) => {
                self.ended = true;
                Poll::Ready(None)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.ended || self.remaining == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.remaining.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Drop for Parked {
    fn drop(&mut self) {
        if !self.ended && self.take().is_none() {
            self.abandon();
        }
    }
}

/// The thread that polls is not the one that has the stream.
#[derive(Debug)]
struct Elsewhere;

impl fmt::Display for Elsewhere {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a stream of actix-web can only be read on the thread that made it")
    }
}

impl Error for Elsewhere {}

/// What an error said, and what its sources did: the error itself is bound to its thread.
#[derive(Debug)]
struct Failure {
    text: String,
    source: Option<Box<Self>>,
}

impl Failure {
    fn of(error: &dyn Error) -> Self {
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

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as &dyn Error)
    }
}
