//! The end of the search for the documentation of a set: its declaration.

#![allow(
    clippy::unused_self,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::marker::PhantomData;
use std::ops::Deref;

use super::documentation::{Documentation, ResponsesByCode};
use crate::DescribeResponses;

/// A set that does not implement `IntoResponses`.
#[derive(Debug)]
pub struct DeclarationOnly<T>(NoDeclaration<T>);

/// A type that is not a set, which is an error elsewhere.
#[derive(Debug)]
pub struct NoDeclaration<T>(PhantomData<T>);

impl<T> DeclarationOnly<T> {
    /// Creates a value that stands for the type.
    pub(super) fn __new() -> Self {
        Self(NoDeclaration(PhantomData))
    }
}

impl<T: DescribeResponses> DeclarationOnly<T> {
    /// Returns the responses without schemas.
    pub fn __document(&self) -> Documentation {
        Documentation::OperationOnly(T::OPERATION)
    }
}

impl<T> NoDeclaration<T> {
    /// Returns nothing.
    pub fn __document(&self) -> Documentation {
        Documentation::Manual(ResponsesByCode::new())
    }
}

impl<T> Deref for DeclarationOnly<T> {
    type Target = NoDeclaration<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
