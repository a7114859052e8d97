//! The response of a variant while it is being built.

use http::HeaderValue;

use crate::header::{FieldValue, append, field_name};
use crate::{Body, Response, assemble};

/// A response while its header fields are being added.
///
/// If its content did not serialize, no header field of the declared response is added to the 500 that
/// is sent instead: a failure must not be cached, and has no `Location`. The body contains this state,
/// so that the builder has the layout of the response and [`finish`](Self::finish) costs nothing.
#[derive(Debug)]
#[repr(transparent)]
pub struct ResponseBuilder {
    response: Response,
}

impl ResponseBuilder {
    /// Creates the response that replaces one whose content did not serialize.
    #[cold]
    pub(crate) fn serialization_failed() -> Self {
        Self { response: assemble::serialization_failed() }
    }

    /// Adds a header field whose value is known at run time.
    ///
    /// # Panics
    ///
    /// Panics if the name is not a field name in lower case. The macro has checked it
    /// ([`http_semantics::field_name::check`]).
    #[inline]
    #[must_use]
    pub fn header<T: FieldValue + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        if !self.response.body().has_failed() {
            value.append_to(self.response.headers_mut(), field_name(name));
        }
        self
    }

    /// Adds a header field whose value is part of the declaration.
    ///
    /// # Panics
    ///
    /// Panics if the name is not a field name in lower case or the value is not a field value. The
    /// macro has checked both ([`http_semantics::field_name::check`],
    /// [`http_semantics::field_value::check`]).
    #[inline]
    #[must_use]
    pub fn constant_header(mut self, name: &'static str, value: &'static str) -> Self {
        if !self.response.body().has_failed() {
            let value = HeaderValue::from_static(value);
            append(self.response.headers_mut(), field_name(name), value);
        }
        self
    }

    /// Returns the response, or the 500 (Internal Server Error) that replaces it.
    #[inline]
    pub fn finish(self) -> Response {
        self.response
    }
}

impl From<Response> for ResponseBuilder {
    #[inline]
    fn from(response: Response) -> Self {
        Self { response }
    }
}

/// Builds a response whose content is ready to be sent.
#[inline]
pub fn content<T: Into<Body>>(
    status: u16,
    media_type: &'static str,
    content: T,
) -> ResponseBuilder {
    assemble::content(status, media_type, content).into()
}
