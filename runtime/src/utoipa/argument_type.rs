//! A type in the arguments of a parameter's type: `Draft` in `Json<Draft>`.
//!
//! An extractor describes the type that it reads by its name. The macro passes the types that are written, so that
//! their schemas can be looked up.

#![allow(
    clippy::unused_self,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::any::type_name;
use std::fmt;
use std::ops::Deref;

use ::utoipa::IntoParams;
use ::utoipa::openapi::path::{Parameter, ParameterIn};

#[cfg(not(feature = "utoipa5"))]
use super::no_parameters::NoParameters;
use super::type_schema::TypeSchema;

/// A type, with its schema if it has one.
#[derive(Clone, Copy)]
pub struct ArgumentType {
    name: fn() -> &'static str,
    schema: fn() -> Option<TypeSchema>,
    parameters: fn() -> Option<Vec<Parameter>>,
}

impl ArgumentType {
    /// Creates the argument `T`.
    pub const fn __new<T: ?Sized>(
        schema: fn() -> Option<TypeSchema>,
        parameters: fn() -> Option<Vec<Parameter>>,
    ) -> Self {
        Self { name: type_name::<T>, schema, parameters }
    }

    /// Returns whether it is the type with this name.
    pub(crate) fn is(&self, name: &str) -> bool {
        (self.name)() == name
    }

    pub(crate) fn schema(&self) -> Option<TypeSchema> {
        (self.schema)()
    }

    /// Returns the query parameters, if the type implements [`IntoParams`].
    pub(crate) fn query_parameters(&self) -> Option<Vec<Parameter>> {
        (self.parameters)()
    }
}

impl fmt::Debug for ArgumentType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str((self.name)())
    }
}

/// A type, which may implement [`IntoParams`]. See [`ContentSchema`](super::ContentSchema) for how the method is
/// selected.
#[derive(Debug)]
pub struct ArgumentParameters<T: ?Sized>(OtherParameters<T>);

/// A type that does not implement the trait of this version of utoipa.
#[cfg(feature = "utoipa5")]
type OtherParameters<T> = super::version5::ArgumentParameters<T>;

/// A type that does not implement the trait of this version of utoipa.
#[cfg(not(feature = "utoipa5"))]
type OtherParameters<T> = NoParameters<T>;

impl<T: ?Sized> ArgumentParameters<T> {
    /// Creates a value that stands for the type.
    pub fn __new() -> Self {
        Self(OtherParameters::__new())
    }
}

impl<T: IntoParams + ?Sized> ArgumentParameters<T> {
    /// Returns the query parameters.
    pub fn __parameters(&self) -> Option<Vec<Parameter>> {
        Some(T::into_params(|| Some(ParameterIn::Query)))
    }
}

impl<T: ?Sized> Deref for ArgumentParameters<T> {
    type Target = OtherParameters<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
