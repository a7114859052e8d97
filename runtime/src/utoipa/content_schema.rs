//! Finds the schema of the type of a content, which need not have one.
//!
//! An inherent method takes precedence over one of the same name behind [`Deref`], if the bounds of its
//! `impl` hold. Therefore a container of a type with a schema refers to that schema, a type that
//! implements [`ToSchema`] refers to its own schema, the schema of a type that implements only
//! [`PartialSchema`] is written inline, and any other type has no schema. As with
//! [`DiscardedError`](crate::__private::DiscardedError), this works for concrete types only.
//!
//! This is what the macro emits:
//!
//! ```
//! # use api_responses::__private as private;
//! # struct User;
//! # let known =
//! private::openapi::ContentSchema::<User>::__new().__schema()
//! # ; assert!(known.is_none());
//! # assert!(private::openapi::ContentSchema::<Vec<String>>::__new().__schema().is_some());
//! ```

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::ops::Deref;

use ::utoipa::{PartialSchema, ToSchema};

use super::containers::containers;
#[cfg(not(feature = "utoipa5"))]
use super::no_schema::NoSchema;
use super::type_schema::TypeSchema;

/// Any type, which may be a container.
#[derive(Debug)]
pub struct ContentSchema<T: ?Sized>(NamedSchema<T>);

/// A type that is not a container of a type with a schema.
#[derive(Debug)]
pub struct NamedSchema<T: ?Sized>(InlineSchema<T>);

/// A type that does not implement [`ToSchema`].
#[derive(Debug)]
pub struct InlineSchema<T: ?Sized>(OtherSchema<T>);

/// A type without a schema of this version of utoipa.
#[cfg(feature = "utoipa5")]
type OtherSchema<T> = super::version5::ContentSchema<T>;

/// A type without a schema of this version of utoipa.
#[cfg(not(feature = "utoipa5"))]
type OtherSchema<T> = NoSchema<T>;

impl<T: ?Sized> ContentSchema<T> {
    /// Creates a value that stands for the type.
    pub fn __new() -> Self {
        Self(NamedSchema(InlineSchema(OtherSchema::__new())))
    }
}

containers!(ContentSchema, ToSchema, for_type, for_container);

impl<T: ToSchema> NamedSchema<T> {
    /// Returns a reference, or the schema itself if it has no name.
    pub fn __schema(&self) -> Option<TypeSchema> {
        Some(TypeSchema::for_type::<T>())
    }
}

impl<T: PartialSchema> InlineSchema<T> {
    /// Returns the schema itself.
    pub fn __schema(&self) -> Option<TypeSchema> {
        Some(TypeSchema { schema: T::schema(), components: None })
    }
}

impl<T: ?Sized> Deref for ContentSchema<T> {
    type Target = NamedSchema<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T: ?Sized> Deref for NamedSchema<T> {
    type Target = InlineSchema<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T: ?Sized> Deref for InlineSchema<T> {
    type Target = OtherSchema<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
