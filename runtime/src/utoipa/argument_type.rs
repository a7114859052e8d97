//! A type in the arguments of a parameter's type: `Draft` in `Json<Draft>`.
//!
//! An extractor describes the type that it reads by its name. The macro passes the types that are written, so that
//! their schemas can be looked up.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use ::utoipa::IntoParams;
use ::utoipa::openapi::path::{Parameter, ParameterIn};

use super::type_schema::TypeSchema;

/// A type, with its schema if it has one.
#[derive(Clone, Copy)]
pub struct ArgumentType {
    name: fn() -> &'static str,
    schema: fn() -> Option<TypeSchema>,
    parameters: Option<fn() -> Vec<Parameter>>,
}

impl ArgumentType {
    /// Creates the argument `T`.
    pub const fn __new<T: ?Sized>(
        schema: fn() -> Option<TypeSchema>,
        parameters: Option<fn() -> Vec<Parameter>>,
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
        self.parameters.map(|parameters| parameters())
    }
}

impl fmt::Debug for ArgumentType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str((self.name)())
    }
}

/// Probes a type.
#[derive(Debug)]
pub struct ArgumentProbe<T: ?Sized>(PhantomData<T>);

/// The constant for types that do not implement [`IntoParams`].
pub trait NoParameters {
    /// No parameters are known.
    const PARAMETERS: Option<fn() -> Vec<Parameter>> = None;
}

impl<T: ?Sized> NoParameters for ArgumentProbe<T> {}

impl<T: IntoParams + ?Sized> ArgumentProbe<T> {
    /// Returns the query parameters.
    pub const PARAMETERS: Option<fn() -> Vec<Parameter>> = Some(query_parameters::<T>);
}

fn query_parameters<T: IntoParams + ?Sized>() -> Vec<Parameter> {
    T::into_params(|| Some(ParameterIn::Query))
}
