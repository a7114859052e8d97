//! The response of a variant while it is being built.

use std::mem;

use api_responses_record::Place;
use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;

use crate::assemble::{self, PROBLEM_JSON, document, header_value, no_content, status_code};
use crate::body::{Body, FrameworkBody, Response};
use crate::header::{FieldValue, FieldValues, append, field_name};

/// A response that is built in place: first its header fields, then its status code and content.
///
/// If the content does not serialize, a 500 without any of these header fields takes the place of the
/// response: a failure must not be cached, and has no `Location`.
#[derive(Debug, Default)]
pub struct ResponseBuilder {
    response: Response,
}

impl ResponseBuilder {
    /// Creates a response without content.
    #[inline]
    pub fn new() -> Self {
        Self { response: Response::from_parts(assemble::parts(), Body::empty()) }
    }

    /// Sets the status code. Header fields and content can follow.
    #[inline]
    pub(crate) fn status(&mut self, status: u16) {
        *self.response.status_mut() = status_code(status);
    }

    /// Sets the status code of a response without content: see [`assemble::empty`].
    #[inline]
    pub(crate) fn empty(&mut self, status: u16) {
        self.status(status);
        *self.response.body_mut() = no_content(self.response.status());
    }

    /// Sets the status code of a response to HEAD: it has no content, and does not claim that GET would send
    /// none (RFC 9110 §9.3.2).
    #[inline]
    pub(crate) fn head(&mut self, status: u16) {
        self.status(status);
        *self.response.body_mut() = Body::of_unknown_length();
    }

    /// Sets status code and content.
    #[inline]
    pub(crate) fn content(&mut self, status: u16, media_type: &'static str, content: Body) {
        self.status(status);
        self.typed_content(header_value(media_type), content);
    }

    /// Sets the content. Not inlined, because each variant of the user's crate calls it.
    #[inline(never)]
    fn typed_content(&mut self, media_type: HeaderValue, content: Body) {
        self.set_content(media_type, content);
    }

    #[inline]
    pub(crate) fn set_content(&mut self, media_type: HeaderValue, content: Body) {
        self.response.headers_mut().insert(CONTENT_TYPE, media_type);
        *self.response.body_mut() = content;
    }

    /// Sets status code and content, which was fixed at compile time.
    #[inline]
    pub(crate) fn fixed(&mut self, status: u16, media_type: &'static str, content: &'static str) {
        let content = Body::bytes(Bytes::from_static(content.as_bytes()));
        self.content(status, media_type, content);
    }

    /// Sets what is at a place in the text of a declaration, if the place is one, and takes the content.
    #[inline]
    pub(crate) fn complete<B: FrameworkBody>(&mut self, place: u64, text: &'static str) -> B {
        match Place::from_number(place) {
            None => B::of_body(mem::take(self.response.body_mut())),
            Some(place) if place.range().is_empty() => {
                self.status(place.status());
                no_content(self.response.status())
            }
            Some(place) => {
                self.status(place.status());
                self.response.headers_mut().insert(CONTENT_TYPE, header_value(PROBLEM_JSON));
                B::of_bytes(Bytes::from_static(document(place, text).as_bytes()))
            }
        }
    }

    /// Replaces the response by a 500 that gives no reason.
    #[cold]
    pub(crate) fn fail(&mut self) {
        self.response = assemble::internal_server_error();
    }

    /// Adds a header field whose value is known at run time.
    ///
    /// # Panics
    ///
    /// Panics if the name is not a field name in lower case. The macro has checked it
    /// ([`http_semantics::field_name::check`]).
    #[inline]
    pub fn header<T: FieldValue + ?Sized>(&mut self, name: &'static str, value: &T) {
        value.push_to(&mut FieldValues::new(self.response.headers_mut(), field_name(name)));
    }

    /// Adds a header field whose value is part of the declaration.
    ///
    /// # Panics
    ///
    /// Panics if the name is not a field name in lower case or the value is not a field value. The
    /// macro has checked both ([`http_semantics::field_name::check`],
    /// [`http_semantics::field_value::check`]).
    #[inline]
    pub fn constant_header(&mut self, name: &'static str, value: &'static str) {
        let value = HeaderValue::from_static(value);
        append(self.response.headers_mut(), field_name(name), value);
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

/// Sets status code and content, which is ready to be sent.
#[inline]
pub fn content<T: Into<Body>>(
    to: &mut ResponseBuilder,
    status: u16,
    media_type: &'static str,
    content: T,
) {
    to.content(status, media_type, content.into());
}
