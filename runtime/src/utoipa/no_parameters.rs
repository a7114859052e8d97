//! The end of the search for query parameters.

#![allow(
    clippy::unused_self,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::marker::PhantomData;

use ::utoipa::openapi::path::Parameter;

/// A type whose query parameters are not known.
#[derive(Debug)]
pub struct NoParameters<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> NoParameters<T> {
    /// Creates a value that stands for the type.
    pub(super) fn __new() -> Self {
        Self(PhantomData)
    }

    /// Returns nothing.
    pub fn __parameters(&self) -> Option<Vec<Parameter>> {
        None
    }
}
