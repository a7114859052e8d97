//! The response types that generated enums are converted into.

use api_responses_record::Place;

use crate::assemble::{self, document, parts};
use crate::body::{FrameworkBody, Response};
use crate::coverage::{self, Sent};
use crate::response_builder::ResponseBuilder;

/// A response type that generated enums are converted into.
///
/// [`empty`](FrameworkResponse::empty) is small and inlined. The other functions are neither inlined nor
/// generic, so that they are compiled once, in this crate.
pub trait FrameworkResponse: Sized {
    /// Builds a response without content.
    fn empty(status: u16) -> Self;

    /// Builds a response without header fields: the problem at a place in the text of a declaration.
    fn problem(place: u64, text: &'static str) -> Self;

    /// Takes what has been written, with the status code and content of the place, if it is one.
    fn written(written: &mut Option<ResponseBuilder>, place: u64, text: &'static str) -> Self;

    /// Converts a response.
    fn from_response(response: Response) -> Self;

    /// Adds the variant that the response was built from.
    fn mark(&mut self, sent: Option<Sent>);
}

/// Converts a value into the response type of a framework. It is not a part of `IntoHttpResponse`, which users
/// implement.
pub trait IntoFrameworkResponse {
    /// Converts the value.
    fn __into_response<R: FrameworkResponse>(self) -> R;
}

impl FrameworkResponse for Response {
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
        self::written(written, place, text)
    }

    #[inline]
    fn from_response(response: Response) -> Self {
        response
    }

    #[inline]
    fn mark(&mut self, sent: Option<Sent>) {
        coverage::mark(self.extensions_mut(), sent);
    }
}

/// [`FrameworkResponse::problem`] for any body.
#[inline]
pub(crate) fn problem<B: FrameworkBody>(place: u64, text: &'static str) -> http::Response<B> {
    match Place::from_number(place) {
        Some(place) => {
            assemble::fixed(place.status(), assemble::PROBLEM_JSON, document(place, text))
        }
        // Every variant has a place or is written.
        None => assemble::empty(500),
    }
}

/// [`FrameworkResponse::written`] for any body. The content is converted first, so that the header fields are
/// moved only once.
#[inline]
pub(crate) fn written<B: FrameworkBody>(
    written: &mut Option<ResponseBuilder>,
    place: u64,
    text: &'static str,
) -> http::Response<B> {
    let body = match written {
        Some(builder) => builder.complete(place, text),
        None => B::no_content(),
    };
    match written.take() {
        // Bound to a variable, the rest of the builder would be moved, too.
        Some(builder) => http::Response::from_parts(builder.finish().into_parts().0, body),
        None => http::Response::from_parts(parts(), body),
    }
}
