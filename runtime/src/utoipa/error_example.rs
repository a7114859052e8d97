//! Finds the example of a custom error format.

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::marker::PhantomData;
use std::ops::Deref;

use serde::Serialize;
use serde_json::Value;

use crate::DeclaredError;

/// A custom error format.
///
/// A type that is not suitable has no example: it is an error where responses are built. See
/// [`ContentSchema`](super::ContentSchema) for how the method is selected.
#[derive(Debug)]
pub struct ErrorExample<T>(NoErrorExample<T>);

/// A type that is not an error format.
#[derive(Debug)]
pub struct NoErrorExample<T>(PhantomData<T>);

impl<T> ErrorExample<T> {
    /// Creates a value that stands for the type.
    pub fn __new() -> Self {
        Self(NoErrorExample(PhantomData))
    }
}

impl<T: From<DeclaredError> + Serialize> ErrorExample<T> {
    /// Returns the document that is sent.
    pub fn __example(&self, error: DeclaredError) -> Option<Value> {
        serde_json::to_value(T::from(error)).ok()
    }
}

impl<T> NoErrorExample<T> {
    /// Returns nothing.
    pub fn __example(&self, _error: DeclaredError) -> Option<Value> {
        None
    }
}

impl<T> Deref for ErrorExample<T> {
    type Target = NoErrorExample<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
