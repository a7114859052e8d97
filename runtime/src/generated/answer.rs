//! What a generated enum is, in one place: everything else that it can do follows from this.
//!
//! One `match` over the variants says both what is sent and which variant it is. An `impl` in the
//! user's crate is compiled with every handler, and each function in it costs about a thirtieth of
//! what a handler does; what stands here is compiled once.

use std::fmt;

use http::StatusCode;
use serde::Serialize;

use crate::declared_error::declared_fault;
use crate::header::FieldValue;
use crate::header::private::{append, append_constant};
use crate::routed::Routed;
use crate::set::Set;
use crate::variant::{self, Variant, Variants};
use crate::{
    Body, DeclaredError, DescribeResponses, Fault, HasStatus, IntoHttpResponse, Operation, Problem,
    Raw, RespondsTo, Response, ToHttpResponse, assemble, fault, json, problem, raw,
};

/// Implemented for every generated enum.
pub trait Generated: Sized {
    /// Whose answers they are: [`Endpoint`] or [`Errors`].
    type Kind;
    /// The enum that holds the declaration: itself, or the other of a pair.
    type Holder: Declared;

    /// The response, or the variant, that the value stands for.
    fn __made<M: Made>(&self) -> M;

    /// The response, where content has to be given away to be sent.
    #[inline]
    fn __sent<M: Sent>(self) -> M {
        self.__made()
    }

    /// Name and status code.
    ///
    /// # Errors
    /// Fails when the formatter does.
    fn __debug(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        variant::debug(self, formatter)
    }

    /// Status code, phrase and detail.
    ///
    /// # Errors
    /// Fails when the formatter does.
    fn __display(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        variant::display(self, formatter)
    }
}

/// What is declared for an enum, whatever its content, and for the other of a pair.
pub trait Declared {
    /// What is declared.
    const OPERATION: Operation;
}

/// The answers of one endpoint to `M` requests: a type of [`method`](crate::method), or [`Several`],
/// which come each by themselves. `P` says whether its path is known.
#[derive(Debug)]
pub struct Endpoint<M, P>(M, P);

/// The errors of a pair, or of many endpoints.
#[derive(Debug)]
pub enum Errors {}

/// More than one method, or none.
#[derive(Debug)]
pub enum Several {}

/// Method and path are declared.
#[derive(Debug)]
pub enum WithPath {}

/// The router says which path it is.
#[derive(Debug)]
pub enum WithoutPath {}

#[diagnostic::do_not_recommend]
impl<T: Generated> DescribeResponses for T {
    const OPERATION: Operation = <T::Holder as Declared>::OPERATION;
}

#[diagnostic::do_not_recommend]
impl<T: Generated> IntoHttpResponse for T {
    #[inline]
    fn into_http_response(self) -> Response {
        self.__sent()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Generated<Kind = Errors>> ToHttpResponse for T {
    #[inline]
    fn to_http_response(&self) -> Response {
        self.__made()
    }

    fn __variant(&self) -> Variant {
        Variants::__variant(self)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Generated<Kind = Endpoint<M, P>>, M, P> RespondsTo<M> for T {}

#[diagnostic::do_not_recommend]
impl<T: Generated<Kind = Endpoint<M, WithPath>>, M> Routed for T {}

#[diagnostic::do_not_recommend]
impl<T: Generated> HasStatus for T {
    fn status(&self) -> StatusCode {
        variant::status(self)
    }
}

impl<T: Generated> Variants for T {
    fn __variant(&self) -> Variant {
        self.__made::<Variant>().of(T::OPERATION)
    }
}

/// What a value is turned into: the response that is sent, or the variant that it is.
///
/// Each function stands for one form of content. `name` is that of the variant.
pub trait Made: Sized {
    /// No content.
    fn empty(status: u16, name: &'static str) -> Self;
    /// The answer to HEAD.
    fn head(status: u16, name: &'static str) -> Self;
    /// A problem document that was written down at compile time.
    fn fixed(status: u16, name: &'static str, document: &'static str) -> Self;
    /// JSON.
    fn json<T: Serialize + ?Sized>(
        status: u16,
        name: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> Self;
    /// The caller's problem.
    fn problem(
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        problem: &Problem,
    ) -> Self;
    /// An error that nobody is told.
    fn fault(
        status: u16,
        name: &'static str,
        kind: &'static str,
        title: &'static str,
        fault: &Fault,
    ) -> Self;
    /// What is declared of an error, in the format of the house.
    fn house(error: DeclaredError, format: fn(DeclaredError) -> Response) -> Self;
    /// An error that nobody is told, in the format of the house.
    fn house_fault(
        error: DeclaredError,
        format: fn(DeclaredError) -> Response,
        fault: &Fault,
    ) -> Self;
    /// Anything that is content already, by reference.
    fn content<T: Clone + Into<Body>>(
        status: u16,
        name: &'static str,
        media_type: &'static str,
        content: &T,
    ) -> Self;
    /// What a set makes of its own; `name` is that of the variant which holds it.
    fn set<T: Set>(set: &T, name: &'static str) -> Self;
    /// Only what can be said without giving content away.
    fn variant(status: u16, name: &'static str) -> Self;
    /// With a header field.
    #[must_use]
    fn field<T: FieldValue>(self, name: &'static str, value: &T) -> Self;
    /// With a header field that is always the same.
    #[must_use]
    fn constant(self, name: &'static str, value: &'static str) -> Self;
}

impl Made for Response {
    #[inline]
    fn empty(status: u16, _: &'static str) -> Self {
        assemble::empty(status)
    }

    #[inline]
    fn head(status: u16, _: &'static str) -> Self {
        assemble::head(status)
    }

    #[inline]
    fn fixed(status: u16, _: &'static str, document: &'static str) -> Self {
        assemble::fixed(status, assemble::PROBLEM_JSON, document)
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
    fn house(error: DeclaredError, format: fn(DeclaredError) -> Response) -> Self {
        format(error)
    }

    fn house_fault(
        error: DeclaredError,
        format: fn(DeclaredError) -> Response,
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
        assemble::content(status, media_type, content.clone())
    }

    #[inline]
    fn set<T: Set>(set: &T, _: &'static str) -> Self {
        set.__respond()
    }

    #[inline]
    fn variant(status: u16, _: &'static str) -> Self {
        assemble::empty(status)
    }

    #[inline]
    fn field<T: FieldValue>(mut self, name: &'static str, value: &T) -> Self {
        append(&mut self, name, value);
        self
    }

    #[inline]
    fn constant(mut self, name: &'static str, value: &'static str) -> Self {
        append_constant(&mut self, name, value);
        self
    }
}

/// What content can be given away to.
pub trait Sent: Made {
    /// Anything that is content already.
    fn given<T: Into<Body>>(status: u16, media_type: &'static str, content: T) -> Self;
    /// A whole response of a framework.
    fn raw<T: Into<Raw>>(status: u16, raw: T) -> Self;
}

impl Sent for Response {
    #[inline]
    fn given<T: Into<Body>>(status: u16, media_type: &'static str, content: T) -> Self {
        assemble::content(status, media_type, content)
    }

    #[inline]
    fn raw<T: Into<Raw>>(status: u16, raw: T) -> Self {
        raw::raw(status, raw)
    }
}

impl Made for Variant {
    fn empty(status: u16, name: &'static str) -> Self {
        Variant::new(status, name)
    }

    fn head(status: u16, name: &'static str) -> Self {
        Variant::new(status, name)
    }

    fn fixed(status: u16, name: &'static str, _: &'static str) -> Self {
        Variant::new(status, name)
    }

    fn json<T: Serialize + ?Sized>(
        status: u16,
        name: &'static str,
        _: &'static str,
        _: &T,
    ) -> Self {
        Variant::new(status, name)
    }

    fn problem(
        status: u16,
        name: &'static str,
        _: &'static str,
        _: &'static str,
        _: &Problem,
    ) -> Self {
        Variant::new(status, name)
    }

    fn fault(status: u16, name: &'static str, _: &'static str, _: &'static str, _: &Fault) -> Self {
        Variant::new(status, name)
    }

    fn house(error: DeclaredError, _: fn(DeclaredError) -> Response) -> Self {
        Variant::new(error.status().as_u16(), error.name())
    }

    fn house_fault(error: DeclaredError, _: fn(DeclaredError) -> Response, _: &Fault) -> Self {
        Variant::new(error.status().as_u16(), error.name())
    }

    fn content<T: Clone + Into<Body>>(
        status: u16,
        name: &'static str,
        _: &'static str,
        _: &T,
    ) -> Self {
        Variant::new(status, name)
    }

    fn set<T: Set>(set: &T, name: &'static str) -> Self {
        set.__variant().held_by(name)
    }

    fn variant(status: u16, name: &'static str) -> Self {
        Variant::new(status, name)
    }

    fn field<T: FieldValue>(self, _: &'static str, _: &T) -> Self {
        self
    }

    fn constant(self, _: &'static str, _: &'static str) -> Self {
        self
    }
}
