//! Finds the documentation of a set: that of the generated type, the `IntoResponses` of its author, or
//! only its declaration. See [`ContentSchema`](super::ContentSchema) for how the method is selected.

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::ops::Deref;

use ::utoipa::IntoResponses;

#[cfg(not(feature = "utoipa5"))]
use super::declaration_only::DeclarationOnly;
use super::documentation::Documentation;
use super::documented::Documented;

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
