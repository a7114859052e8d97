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

use std::marker::PhantomData;
use std::ops::Deref;

use ::utoipa::openapi::schema::{AdditionalProperties, AnyOfBuilder};
use ::utoipa::openapi::{ArrayBuilder, ObjectBuilder, RefOr, Schema, Type};
use ::utoipa::{PartialSchema, ToSchema};

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

/// A type that implements neither [`ToSchema`] nor [`PartialSchema`].
#[derive(Debug)]
pub struct NoSchema<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> ContentSchema<T> {
    /// Creates a value that stands for the type.
    pub fn __new() -> Self {
        Self(NamedSchema(InlineSchema(OtherSchema::__new())))
    }
}

/// Implements `__schema` for the containers of types that implement the trait `$ToSchema`.
macro_rules! containers {
    ($probe:ident, $ToSchema:path, $for_type:ident, $for_container:ident) => {
        impl<T: $ToSchema> $probe<Vec<T>> {
            /// Returns an array of references.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_container::<T>($crate::utoipa::content_schema::array))
            }
        }

        impl<T: $ToSchema> $probe<Option<T>> {
            /// Returns a reference or `null`.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_container::<T>($crate::utoipa::content_schema::nullable))
            }
        }

        impl<T: $ToSchema> $probe<Box<T>> {
            /// Returns the schema of the type in the box.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_type::<T>())
            }
        }

        impl<T: $ToSchema> $probe<std::sync::Arc<T>> {
            /// Returns the schema of the shared type.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_type::<T>())
            }
        }

        impl<K, T: $ToSchema, S> $probe<std::collections::HashMap<K, T, S>> {
            /// Returns an object of references. The keys of a JSON object are always strings.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_container::<T>($crate::utoipa::content_schema::map))
            }
        }

        impl<K, T: $ToSchema> $probe<std::collections::BTreeMap<K, T>> {
            /// Returns an object of references. The keys of a JSON object are always strings.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_container::<T>($crate::utoipa::content_schema::map))
            }
        }
    };
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

pub(super) fn array(item: RefOr<Schema>) -> Schema {
    ArrayBuilder::new().items(item).into()
}

pub(super) fn nullable(some: RefOr<Schema>) -> Schema {
    let null = ObjectBuilder::new().schema_type(Type::Null);
    AnyOfBuilder::new().item(null).item(some).into()
}

pub(super) fn map(value: RefOr<Schema>) -> Schema {
    let values = Some(AdditionalProperties::RefOr(value));
    ObjectBuilder::new().schema_type(Type::Object).additional_properties(values).into()
}

#[cfg(feature = "utoipa5")]
pub(super) use containers;
