//! The end of the search for a schema.

#![allow(
    clippy::unused_self,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::marker::PhantomData;

use super::type_schema::TypeSchema;

/// A type that implements neither [`ToSchema`] nor [`PartialSchema`].
#[derive(Debug)]
pub struct NoSchema<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> NoSchema<T> {
    /// Creates a value that stands for the type.
    pub(super) fn __new() -> Self {
        Self(PhantomData)
    }

    /// Returns nothing.
    pub fn __schema(&self) -> Option<TypeSchema> {
        None
    }
}
