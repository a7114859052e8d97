//! The traits of a generated enum, from which all its other implementations follow.
//!
//! One `match` over the variants gives both the response and the name of the variant. An `impl` in
//! the user's crate is compiled with every handler, and each function in it costs about 1/30 of the
//! compile time of a handler. The blanket implementations in this file are compiled once.

use std::fmt;

use http::StatusCode;
use serde::Serialize;

use crate::declared_error::declared_fault;
use crate::header::FieldValue;
use crate::response_builder::ResponseBuilder;
use crate::routed::Routed;
use crate::set::Set;
use crate::variant::{self, HasVariant, Variant};
use crate::{
    Body, DeclaredError, DescribeResponses, Fault, HasStatus, IntoHttpResponse, Operation, Problem,
    Raw, RespondsTo, Response, ToHttpResponse, assemble, fault, json, problem, raw,
};

/// Implemented for every generated enum.
pub trait ResponseEnum: Sized {
    /// [`HandlerEnum`] or [`ErrorEnum`].
    type Kind;
    /// The enum that has the declaration: this one, or the other enum of a pair.
    type DescribedBy: HasOperation;

    /// Converts the variant, by reference.
    fn __convert<O: FromVariant>(&self) -> O;

    /// Converts the variant, by value, because some content can only be moved into the response.
    #[inline]
    fn __convert_owned<O: FromOwnedVariant>(self) -> O {
        self.__convert()
    }

    /// Formats name and status code.
    ///
    /// # Errors
    ///
    /// Returns the error of the formatter.
    fn __debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        variant::debug(self, formatter)
    }

    /// Formats status code, phrase and detail.
    ///
    /// # Errors
    ///
    /// Returns the error of the formatter.
    fn __display(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        variant::display(self, formatter)
    }
}

/// Implemented for the enum that has the declaration, whatever its content.
pub trait HasOperation {
    /// The declaration.
    const OPERATION: Operation;
}

/// The kind of the success enum, or of the only enum of an endpoint.
///
/// `M` is a type of [`method`](crate::method), or [`SeparateMethods`]. `P` says whether the path is
/// known.
#[derive(Debug)]
pub struct HandlerEnum<M, P>(M, P);

/// The kind of the error enum of a pair, and of a set of shared errors.
#[derive(Debug)]
pub enum ErrorEnum {}

/// Several methods, or none: `RespondsTo` is implemented for each method separately.
#[derive(Debug)]
pub enum SeparateMethods {}

/// Method and path are declared.
#[derive(Debug)]
pub enum WithPath {}

/// The path is known only to the router.
#[derive(Debug)]
pub enum WithoutPath {}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum> DescribeResponses for T {
    const OPERATION: Operation = <T::DescribedBy as HasOperation>::OPERATION;
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum> IntoHttpResponse for T {
    #[inline]
    fn into_http_response(self) -> Response {
        self.__convert_owned::<ResponseBuilder>().finish()
    }
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum<Kind = ErrorEnum>> ToHttpResponse for T {
    #[inline]
    fn to_http_response(&self) -> Response {
        self.__convert::<ResponseBuilder>().finish()
    }

    fn __variant(&self) -> Variant {
        HasVariant::__variant(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum<Kind = HandlerEnum<M, P>>, M, P> RespondsTo<M> for T {}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum<Kind = HandlerEnum<M, WithPath>>, M> Routed for T {}

#[diagnostic::do_not_recommend]
impl<T: ResponseEnum> HasStatus for T {
    fn status(&self) -> StatusCode {
        variant::status(self)
    }
}

impl<T: ResponseEnum> HasVariant for T {
    fn __variant(&self) -> Variant {
        self.__convert::<Variant>().declared_in(T::OPERATION)
    }
}

/// A type into which a variant is converted: the response, or the name of the variant.
///
/// There is one function for each form of content. `name` is the name of the variant.
pub trait FromVariant: Sized {
    /// No content.
    fn empty(status: u16, name: &'static str) -> Self;
    /// A response to HEAD.
    fn head(status: u16, name: &'static str) -> Self;
    /// A problem document that is fixed at compile time.
    fn fixed(status: u16, name: &'static str, document: &'static str) -> Self;
    /// JSON.
    fn json<T: Serialize + ?Sized>(
        status: u16,
        name: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> Self;
    /// The handler's problem document.
    fn problem(
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        problem: &Problem,
    ) -> Self;
    /// An unexpected error.
    fn fault(
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        fault: &Fault,
    ) -> Self;
    /// A bare error code in a custom error format.
    fn custom_error(error: DeclaredError, format: fn(DeclaredError) -> ResponseBuilder) -> Self;
    /// An unexpected error in a custom error format.
    fn custom_fault(
        error: DeclaredError,
        format: fn(DeclaredError) -> ResponseBuilder,
        fault: &Fault,
    ) -> Self;
    /// Content that is ready to be sent, by reference.
    fn content<T: Clone + Into<Body>>(
        status: u16,
        name: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> Self;
    /// An included set; `name` is the name of the variant that contains it.
    fn set<T: Set>(set: &T, name: &'static str) -> Self;
    /// Content that can only be moved, where there is no more than a reference.
    fn status_only(status: u16, name: &'static str) -> Self;
    /// Adds a header field.
    #[must_use]
    fn header<T: FieldValue>(self, name: &'static str, value: &T) -> Self;
    /// Adds a header field whose value is part of the declaration.
    #[must_use]
    fn constant_header(self, name: &'static str, value: &'static str) -> Self;
}

/// A type into which a variant is converted by value.
pub trait FromOwnedVariant: FromVariant {
    /// Content that is ready to be sent.
    fn owned_content<T: Into<Body>>(status: u16, media_type: &'static str, content: T) -> Self;
    /// A complete response.
    fn raw<T: Into<Raw>>(status: u16, raw: T) -> Self;
}

impl FromVariant for ResponseBuilder {
    #[inline]
    fn empty(status: u16, _: &'static str) -> Self {
        assemble::empty(status).into()
    }

    #[inline]
    fn head(status: u16, _: &'static str) -> Self {
        assemble::head(status).into()
    }

    #[inline]
    fn fixed(status: u16, _: &'static str, document: &'static str) -> Self {
        assemble::fixed(status, assemble::PROBLEM_JSON, document).into()
    }

    #[inline]
    fn json<T: Serialize + ?Sized>(
        status: u16,
        _: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> Self {
        json::json(status, media_type, content)
    }

    fn problem(
        status: u16,
        _: &'static str,
        kind: &'static str,
        title: &'static str,
        problem: &Problem,
    ) -> Self {
        problem::problem(status, kind, title, problem)
    }

    fn fault(
        status: u16,
        _: &'static str,
        kind: &'static str,
        title: &'static str,
        fault: &Fault,
    ) -> Self {
        fault::fault(status, kind, title, fault)
    }

    #[inline]
    fn custom_error(error: DeclaredError, format: fn(DeclaredError) -> Self) -> Self {
        format(error)
    }

    fn custom_fault(
        error: DeclaredError,
        format: fn(DeclaredError) -> Self,
        fault: &Fault,
    ) -> Self {
        format(declared_fault(error, fault))
    }

    #[inline]
    fn content<T: Clone + Into<Body>>(
        status: u16,
        _: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> Self {
        assemble::content(status, media_type, content.clone()).into()
    }

    #[inline]
    fn set<T: Set>(set: &T, _: &'static str) -> Self {
        set.__respond().into()
    }

    #[inline]
    fn status_only(status: u16, _: &'static str) -> Self {
        assemble::empty(status).into()
    }

    #[inline]
    fn header<T: FieldValue>(self, name: &'static str, value: &T) -> Self {
        Self::header(self, name, value)
    }

    #[inline]
    fn constant_header(self, name: &'static str, value: &'static str) -> Self {
        Self::constant_header(self, name, value)
    }
}

impl FromOwnedVariant for ResponseBuilder {
    #[inline]
    fn owned_content<T: Into<Body>>(status: u16, media_type: &'static str, content: T) -> Self {
        assemble::content(status, media_type, content).into()
    }

    #[inline]
    fn raw<T: Into<Raw>>(status: u16, raw: T) -> Self {
        raw::raw(status, raw).into()
    }
}

impl FromVariant for Variant {
    fn empty(status: u16, name: &'static str) -> Self {
        Self::new(status, name)
    }

    fn head(status: u16, name: &'static str) -> Self {
        Self::new(status, name)
    }

    fn fixed(status: u16, name: &'static str, _: &'static str) -> Self {
        Self::new(status, name)
    }

    fn json<T: Serialize + ?Sized>(
        status: u16,
        name: &'static str,
        _: &'static str,
        _: &T,
    ) -> Self {
        Self::new(status, name)
    }

    fn problem(
        status: u16,
        name: &'static str,
        _: &'static str,
        _: &'static str,
        _: &Problem,
    ) -> Self {
        Self::new(status, name)
    }

    fn fault(status: u16, name: &'static str, _: &'static str, _: &'static str, _: &Fault) -> Self {
        Self::new(status, name)
    }

    fn custom_error(error: DeclaredError, _: fn(DeclaredError) -> ResponseBuilder) -> Self {
        Self::new(error.status().as_u16(), error.name())
    }

    fn custom_fault(
        error: DeclaredError,
        _: fn(DeclaredError) -> ResponseBuilder,
        _: &Fault,
    ) -> Self {
        Self::new(error.status().as_u16(), error.name())
    }

    fn content<T: Clone + Into<Body>>(
        status: u16,
        name: &'static str,
        _: &'static str,
        _: &T,
    ) -> Self {
        Self::new(status, name)
    }

    fn set<T: Set>(set: &T, name: &'static str) -> Self {
        set.__variant().or_named(name)
    }

    fn status_only(status: u16, name: &'static str) -> Self {
        Self::new(status, name)
    }

    fn header<T: FieldValue>(self, _: &'static str, _: &T) -> Self {
        self
    }

    fn constant_header(self, _: &'static str, _: &'static str) -> Self {
        self
    }
}
