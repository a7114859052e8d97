//! What a variant is converted into: its response, or its status code and name.

use api_responses_record::Place;
use serde::Serialize;

use crate::declared_error::declared_fault;
use crate::header::FieldValue;
use crate::response_builder::ResponseBuilder;
use crate::set::Set;
use crate::variant::Variant;
use crate::{Body, DeclaredError, Fault, Operation, Problem, Raw, Response, assemble, fault, json};
use crate::{problem, raw};

/// The output of [`ResponseEnum::__put`](super::response_enum::ResponseEnum::__put).
///
/// There is one function for each form of content; `name` is the name of the variant. Each returns 0, so that
/// a call can stand in a `match` beside the places of other variants.
#[derive(Debug)]
pub struct Output {
    builder: ResponseBuilder,
    /// Status code and name, where these are wanted and not the response.
    variant: Option<Variant>,
}

/// A function that builds the response of a bare error code in a custom error format.
pub(crate) type CustomError = fn(DeclaredError, &mut ResponseBuilder);

impl Output {
    /// Creates the output for a response.
    #[inline]
    pub(crate) fn response() -> Self {
        Self { builder: ResponseBuilder::new(), variant: None }
    }

    /// Creates the output for status code and name.
    pub(crate) fn variant() -> Self {
        Self { builder: ResponseBuilder::new(), variant: Some(Variant::new(0, "")) }
    }

    /// Returns the response. `place` is what [`ResponseEnum::__put`](super::response_enum::ResponseEnum::__put)
    /// returned, and `text` is the text of the declaration.
    #[inline]
    pub(crate) fn into_response(mut self, text: &'static str, place: u64) -> Response {
        if let Some(place) = Place::from_number(place) {
            let (status, range) = (place.status(), place.range());
            if range.is_empty() {
                self.builder.empty(status);
            } else {
                let document = text.get(range).unwrap_or_default();
                self.builder.fixed(status, assemble::PROBLEM_JSON, document);
            }
        }
        self.builder.finish()
    }

    /// Returns status code and name.
    pub(crate) fn into_variant(self, operation: Operation, place: u64) -> Variant {
        let variant = match Place::from_number(place) {
            Some(place) => {
                let name = operation.variant_at(place.range().start).unwrap_or_default();
                Variant::new(place.status(), name)
            }
            None => self.variant.unwrap_or(Variant::new(0, "")),
        };
        variant.declared_in(operation)
    }

    /// Keeps status code and name, if these are wanted and not the response.
    #[inline]
    fn is_named(&mut self, status: u16, name: &'static str) -> bool {
        if let Some(variant) = &mut self.variant {
            *variant = Variant::new(status, name);
            return true;
        }
        false
    }

    /// No content.
    #[inline]
    pub fn empty(&mut self, status: u16, name: &'static str) -> u64 {
        if !self.is_named(status, name) {
            self.builder.empty(status);
        }
        0
    }

    /// A response to HEAD.
    #[inline]
    pub fn head(&mut self, status: u16, name: &'static str) -> u64 {
        if !self.is_named(status, name) {
            self.builder.head(status);
        }
        0
    }

    /// A problem document that is fixed at compile time.
    #[inline]
    pub fn fixed(&mut self, status: u16, name: &'static str, document: &'static str) -> u64 {
        if !self.is_named(status, name) {
            self.builder.fixed(status, assemble::PROBLEM_JSON, document);
        }
        0
    }

    /// JSON.
    #[inline]
    pub fn json<T: Serialize + ?Sized>(
        &mut self,
        status: u16,
        name: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> u64 {
        if !self.is_named(status, name) {
            json::json(&mut self.builder, status, media_type, content);
        }
        0
    }

    /// The handler's problem document.
    pub fn problem(
        &mut self,
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        problem: &Problem,
    ) -> u64 {
        if !self.is_named(status, name) {
            problem::problem(&mut self.builder, status, kind, title, problem);
        }
        0
    }

    /// An unexpected error.
    pub fn fault(
        &mut self,
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        fault: &Fault,
    ) -> u64 {
        if !self.is_named(status, name) {
            fault::fault(&mut self.builder, status, kind, title, fault);
        }
        0
    }

    /// A bare error code in a custom error format.
    pub fn custom_error(&mut self, error: DeclaredError, format: CustomError) -> u64 {
        if !self.is_named(error.status().as_u16(), error.name()) {
            format(error, &mut self.builder);
        }
        0
    }

    /// An unexpected error in a custom error format.
    pub fn custom_fault(
        &mut self,
        error: DeclaredError,
        format: CustomError,
        fault: &Fault,
    ) -> u64 {
        if !self.is_named(error.status().as_u16(), error.name()) {
            format(declared_fault(error, fault), &mut self.builder);
        }
        0
    }

    /// Content that is ready to be sent, by reference.
    #[inline]
    pub fn content<T: Clone + Into<Body>>(
        &mut self,
        status: u16,
        name: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> u64 {
        if !self.is_named(status, name) {
            self.builder.content(status, media_type, content.clone().into());
        }
        0
    }

    /// Content that is ready to be sent.
    #[inline]
    pub fn owned_content<T: Into<Body>>(
        &mut self,
        status: u16,
        media_type: &'static str,
        content: T,
    ) -> u64 {
        self.builder.content(status, media_type, content.into());
        0
    }

    /// A complete response.
    #[inline]
    pub fn raw<T: Into<Raw>>(&mut self, status: u16, raw: T) -> u64 {
        self.builder = raw::raw(status, raw).into();
        0
    }

    /// An included set; `name` is the name of the variant that contains it.
    #[inline]
    pub fn set<T: Set>(&mut self, name: &'static str, set: &T) -> u64 {
        match &mut self.variant {
            Some(variant) => *variant = set.__variant().or_named(name),
            None => self.builder = set.__respond().into(),
        }
        0
    }

    /// Content that can only be moved, where there is no more than a reference.
    pub fn status_only(&mut self, status: u16, name: &'static str) -> u64 {
        self.empty(status, name)
    }

    /// Adds a header field.
    #[inline]
    pub fn header<T: FieldValue>(&mut self, name: &'static str, value: &T) -> u64 {
        if self.variant.is_none() {
            self.builder.header(name, value);
        }
        0
    }

    /// Adds a header field whose value is part of the declaration.
    #[inline]
    pub fn constant_header(&mut self, name: &'static str, value: &'static str) -> u64 {
        if self.variant.is_none() {
            self.builder.constant_header(name, value);
        }
        0
    }
}
