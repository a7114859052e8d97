//! Finds the documentation of a set: that of the generated type, the `IntoResponses` of its author, or
//! only its declaration. See [`ContentSchema`](super::ContentSchema) for how the method is selected.

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::marker::PhantomData;
use std::ops::Deref;

use ::utoipa::IntoResponses;

use super::documentation::{Documentation, ResponsesByCode};
use super::documented::Documented;
use crate::DescribeResponses;

/// A set, which may be generated.
#[derive(Debug)]
pub struct SetDocumentation<T>(ManualDocumentation<T>);

/// A set that is not generated.
#[derive(Debug)]
pub struct ManualDocumentation<T>(OtherDocumentation<T>);

/// A set that does not implement the trait of this version of utoipa.
#[cfg(feature = "utoipa5")]
type OtherDocumentation<T> = super::version5::ManualDocumentation<T>;

/// A set that does not implement the trait of this version of utoipa.
#[cfg(not(feature = "utoipa5"))]
type OtherDocumentation<T> = DeclarationOnly<T>;

/// A set that does not implement [`IntoResponses`].
#[derive(Debug)]
pub struct DeclarationOnly<T>(NoDeclaration<T>);

/// A type that is not a set, which is an error elsewhere.
#[derive(Debug)]
pub struct NoDeclaration<T>(PhantomData<T>);

impl<T> SetDocumentation<T> {
    /// Creates a value that stands for the type.
    pub fn __new() -> Self {
        Self(ManualDocumentation(OtherDocumentation::__new()))
    }
}

impl<T: Documented> SetDocumentation<T> {
    /// Returns the responses with their schemas.
    pub fn __document(&self) -> Documentation {
        Documentation::Generated(T::__document())
    }
}

impl<T: IntoResponses> ManualDocumentation<T> {
    /// Returns what the author wrote.
    pub fn __document(&self) -> Documentation {
        Documentation::Manual(T::responses())
    }
}

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

impl<T> Deref for SetDocumentation<T> {
    type Target = ManualDocumentation<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> Deref for ManualDocumentation<T> {
    type Target = OtherDocumentation<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> Deref for DeclarationOnly<T> {
    type Target = NoDeclaration<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
