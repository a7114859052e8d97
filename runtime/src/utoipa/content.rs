//! Whether the type of a content has a schema, asked about types that need not.
//!
//! An inherent method comes before one of the same name behind [`Deref`], if the bounds of its `impl`
//! hold. So a container of something with a schema refers to that, a type with a schema refers to
//! itself, one with no more than [`PartialSchema`] is written out, and for any other there is nothing.
//! As with [`Dropped`](crate::__private::Dropped), this works for concrete types only.
//!
//! What the macro emits:
//!
//! ```
//! # use api_responses::__private as private;
//! # struct User;
//! # let known =
//! private::openapi::Content::<User>::__new().__shape()
//! # ; assert!(known.is_none());
//! # assert!(private::openapi::Content::<Vec<String>>::__new().__shape().is_some());
//! ```

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "which of the methods of one name it is depends on the receiver, so that all are alike"
)]

use std::collections::{BTreeMap, HashMap};
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use ::utoipa::openapi::schema::AdditionalProperties;
use ::utoipa::openapi::{ArrayBuilder, ObjectBuilder, OneOfBuilder, RefOr, Schema, Type};
use ::utoipa::{PartialSchema, ToSchema};

use super::shape::Shape;

/// A type, which may be a container.
#[derive(Debug)]
pub struct Content<T>(Itself<T>);

/// A type that is no container of something with a schema.
#[derive(Debug)]
pub struct Itself<T>(Nameless<T>);

/// A type that does not implement [`ToSchema`].
#[derive(Debug)]
pub struct Nameless<T>(Unknown<T>);

/// A type that does not implement [`PartialSchema`] either.
#[derive(Debug)]
pub struct Unknown<T>(PhantomData<T>);

impl<T> Content<T> {
    /// There is no value of the type to be had.
    pub fn __new() -> Self {
        Self(Itself(Nameless(Unknown(PhantomData))))
    }
}

impl<T: ToSchema> Content<Vec<T>> {
    /// A list of references.
    pub fn __shape(&self) -> Option<Shape> {
        Some(Shape::around::<T>(|item| ArrayBuilder::new().items(item).into()))
    }
}

impl<T: ToSchema> Content<Option<T>> {
    /// A reference, or `null`.
    pub fn __shape(&self) -> Option<Shape> {
        let null = ObjectBuilder::new().schema_type(Type::Null);
        Some(Shape::around::<T>(|some| OneOfBuilder::new().item(null).item(some).into()))
    }
}

impl<T: ToSchema> Content<Box<T>> {
    /// As without the box.
    pub fn __shape(&self) -> Option<Shape> {
        Some(Shape::of::<T>())
    }
}

impl<T: ToSchema> Content<Arc<T>> {
    /// As if it were not shared.
    pub fn __shape(&self) -> Option<Shape> {
        Some(Shape::of::<T>())
    }
}

impl<K, T: ToSchema, S> Content<HashMap<K, T, S>> {
    /// An object of references; the keys of JSON are strings, whatever they are here.
    pub fn __shape(&self) -> Option<Shape> {
        Some(Shape::around::<T>(map))
    }
}

impl<K, T: ToSchema> Content<BTreeMap<K, T>> {
    /// An object of references; the keys of JSON are strings, whatever they are here.
    pub fn __shape(&self) -> Option<Shape> {
        Some(Shape::around::<T>(map))
    }
}

impl<T: ToSchema> Itself<T> {
    /// A reference, or the schema itself where it has no name.
    pub fn __shape(&self) -> Option<Shape> {
        Some(Shape::of::<T>())
    }
}

impl<T: PartialSchema> Nameless<T> {
    /// The schema.
    pub fn __shape(&self) -> Option<Shape> {
        Some(Shape { schema: T::schema(), components: None })
    }
}

impl<T> Unknown<T> {
    /// Nothing is known.
    pub fn __shape(&self) -> Option<Shape> {
        None
    }
}

impl<T> Deref for Content<T> {
    type Target = Itself<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> Deref for Itself<T> {
    type Target = Nameless<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> Deref for Nameless<T> {
    type Target = Unknown<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

fn map(value: RefOr<Schema>) -> Schema {
    let values = Some(AdditionalProperties::RefOr(value));
    ObjectBuilder::new().schema_type(Type::Object).additional_properties(values).into()
}
