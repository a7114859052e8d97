//! What a variant is converted into: its response, or its status code and name.

use std::mem;

use api_responses_record::Place;
use serde::Serialize;

use crate::body::Body;
use crate::declared_error::declared_fault;
use crate::framework_response::FrameworkResponse;
use crate::header::{FieldValue, RequiredFieldValue};
use crate::problem;
use crate::raw::{self, IntoRaw};
use crate::response_builder::ResponseBuilder;
use crate::set::Set;
use crate::variant::Variant;
use crate::{DeclaredError, Fault, Operation, Problem, assemble, fault, json};

/// The output of [`ResponseEnum::__put`](super::response_enum::ResponseEnum::__put).
///
/// There is one function for each form of content; `name` is the name of the variant. Each returns 0, so that
/// a call can stand in a `match` beside the places of other variants.
#[derive(Debug)]
pub struct Output<'a>(Wanted<'a>);

/// What is wanted.
#[derive(Debug)]
enum Wanted<'a> {
    /// The response, once a header field or content has been written.
    Response(Option<ResponseBuilder>),
    Variant(&'a mut Variant),
}

/// A function that builds the response of a bare error code in a custom error format.
pub(crate) type CustomError = fn(DeclaredError, &mut ResponseBuilder);

/// Returns status code and name of the variant that `put` writes.
pub(crate) fn variant(operation: Operation, put: impl FnOnce(&mut Output<'_>) -> u64) -> Variant {
    let mut variant = Variant::new(0, "");
    let place = put(&mut Output(Wanted::Variant(&mut variant)));
    if let Some(place) = Place::from_number(place) {
        let name = operation.variant_at(place.range().start).unwrap_or_default();
        variant = Variant::new(place.status(), name);
    }
    variant.declared_in(operation)
}

impl Output<'_> {
    /// The output for a response.
    #[inline]
    pub(crate) const fn response() -> Self {
        Self(Wanted::Response(None))
    }

    /// Takes the response. `place` is what [`ResponseEnum::__put`](super::response_enum::ResponseEnum::__put)
    /// returned, and `text` is the text of the declaration.
    #[inline]
    pub(crate) fn take<R: FrameworkResponse>(&mut self, place: u64, text: &'static str) -> R {
        if let Wanted::Response(written @ Some(_)) = &mut self.0 {
            return R::written(written, place, text);
        }
        // Most responses have no header fields, and are built in one piece.
        match Place::from_number(place) {
            // The most frequent response without content: a constant needs no check.
            Some(place) if place.status() == 204 => R::empty(204),
            Some(place) if place.range().is_empty() => R::empty(place.status()),
            _ => R::problem(place, text),
        }
    }

    /// The response, if it is wanted.
    #[inline(never)]
    fn wanted(&mut self) -> Option<&mut ResponseBuilder> {
        match &mut self.0 {
            Wanted::Response(written) => {
                if written.is_none() {
                    // `get_or_insert_with` calls the destructor of `None`.
                    mem::forget(written.replace(ResponseBuilder::new()));
                }
                written.as_mut()
            }
            Wanted::Variant(_) => None,
        }
    }

    /// The response, if it is wanted. Otherwise, keeps status code and name.
    #[inline]
    pub(super) fn builder(
        &mut self,
        status: u16,
        name: &'static str,
    ) -> Option<&mut ResponseBuilder> {
        if let Wanted::Variant(variant) = &mut self.0 {
            **variant = Variant::new(status, name);
            return None;
        }
        self.wanted()
    }

    /// Whether the response is wanted.
    pub(crate) fn builds_response(&self) -> bool {
        matches!(self.0, Wanted::Response(_))
    }

    /// No content.
    #[inline]
    pub fn empty(&mut self, status: u16, name: &'static str) -> u64 {
        if let Some(builder) = self.builder(status, name) {
            builder.empty(status);
        }
        0
    }

    /// A response to HEAD.
    #[inline]
    pub fn head(&mut self, status: u16, name: &'static str) -> u64 {
        if let Some(builder) = self.builder(status, name) {
            builder.head(status);
        }
        0
    }

    /// A problem document that is fixed at compile time.
    #[inline]
    pub fn fixed(&mut self, status: u16, name: &'static str, document: &'static str) -> u64 {
        if let Some(builder) = self.builder(status, name) {
            builder.fixed(status, assemble::PROBLEM_JSON, document);
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
        if let Some(builder) = self.builder(status, name) {
            json::json(builder, status, media_type, content);
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
        if let Some(builder) = self.builder(status, name) {
            problem::problem(builder, status, kind, title, problem);
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
        if let Some(builder) = self.builder(status, name) {
            fault::fault(builder, status, kind, title, fault);
        }
        0
    }

    /// A bare error code in a custom error format.
    pub fn custom_error(&mut self, error: DeclaredError, format: CustomError) -> u64 {
        if let Some(builder) = self.builder(error.status().as_u16(), error.name()) {
            format(error, builder);
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
        if let Some(builder) = self.builder(error.status().as_u16(), error.name()) {
            format(declared_fault(error, fault), builder);
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
        if let Some(builder) = self.builder(status, name) {
            builder.content(status, media_type, content.clone().into());
        }
        0
    }

    /// Content that is ready to be sent, by value: only a response is put by value.
    #[inline]
    pub fn owned_content<T: Into<Body>>(
        &mut self,
        status: u16,
        media_type: &'static str,
        content: T,
    ) -> u64 {
        let content = content.into();
        if let Some(builder) = self.wanted() {
            builder.content(status, media_type, content);
        }
        0
    }

    /// A complete response. It is moved for a response only.
    #[inline]
    pub fn raw<T: IntoRaw>(&mut self, status: u16, raw: T) -> u64 {
        if let Wanted::Response(written) = &mut self.0 {
            *written = Some(raw::raw(status, raw).into());
        }
        0
    }

    /// A complete response whose media type is declared.
    #[inline]
    pub fn raw_as<T: IntoRaw>(&mut self, status: u16, media_type: &'static str, raw: T) -> u64 {
        if let Wanted::Response(written) = &mut self.0 {
            *written = Some(raw::raw_as(status, media_type, raw).into());
        }
        0
    }

    /// A complete response whose media type is one of the declared ones.
    pub fn raw_as_one_of<T: IntoRaw>(
        &mut self,
        status: u16,
        media_types: &'static [&'static str],
        raw: T,
    ) -> u64 {
        if let Wanted::Response(written) = &mut self.0 {
            *written = Some(raw::raw_as_one_of(status, media_types, raw).into());
        }
        0
    }

    /// An included set; `name` is the name of the variant that contains it.
    #[inline]
    pub fn set<T: Set>(&mut self, name: &'static str, set: &T) -> u64 {
        match &mut self.0 {
            Wanted::Response(written) => *written = Some(set.__respond().into()),
            Wanted::Variant(variant) => **variant = set.__variant().or_named(name),
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
        if let Some(builder) = self.wanted() {
            builder.header(name, value);
        }
        0
    }

    /// Adds a header field that HTTP requires.
    #[inline]
    pub fn required_header<T: RequiredFieldValue>(&mut self, name: &'static str, value: &T) -> u64 {
        self.header(name, value)
    }

    /// Adds a header field whose value is part of the declaration.
    #[inline]
    pub fn constant_header(&mut self, name: &'static str, value: &'static str) -> u64 {
        if let Some(builder) = self.wanted() {
            builder.constant_header(name, value);
        }
        0
    }
}
