//! Finds the query parameters of a type that implements the trait of utoipa 5 only.

#![allow(
    clippy::unused_self,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::ops::Deref;

use ::utoipa::openapi::path::Parameter;
use utoipa5::IntoParams;
use utoipa5::openapi::path::ParameterIn;

use super::convert::convert;
use crate::utoipa::no_parameters::NoParameters;

/// A type, which may implement [`IntoParams`].
#[derive(Debug)]
pub struct ArgumentParameters<T: ?Sized>(NoParameters<T>);

impl<T: ?Sized> ArgumentParameters<T> {
    pub(crate) fn __new() -> Self {
        Self(NoParameters::__new())
    }
}

impl<T: IntoParams + ?Sized> ArgumentParameters<T> {
    /// Returns the query parameters.
    pub fn __parameters(&self) -> Option<Vec<Parameter>> {
        let parameters = T::into_params(|| Some(ParameterIn::Query));
        parameters.iter().map(convert).collect()
    }
}

impl<T: ?Sized> Deref for ArgumentParameters<T> {
    type Target = NoParameters<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
