//! Finds the schema of a type that implements the traits of utoipa 5 only. See
//! [`ContentSchema`](crate::utoipa::ContentSchema) for how the method is selected.

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "the receiver selects one of several methods with the same name, so all have the same signature"
)]

use std::any::type_name;
use std::ops::Deref;

use ::utoipa::openapi::schema::SchemaType;
use ::utoipa::openapi::{ObjectBuilder, Ref, RefOr, Schema};
use utoipa5::{PartialSchema, ToSchema};

use super::convert::convert;
use crate::utoipa::containers::containers;
use crate::utoipa::no_schema::NoSchema;
use crate::utoipa::type_schema::{Collected, Components, TypeSchema, component_name};

/// Any type, which may be a container.
#[derive(Debug)]
pub struct ContentSchema<T: ?Sized>(NamedSchema<T>);

/// A type that is not a container of a type with a schema.
#[derive(Debug)]
pub struct NamedSchema<T: ?Sized>(InlineSchema<T>);

/// A type that does not implement [`ToSchema`].
#[derive(Debug)]
pub struct InlineSchema<T: ?Sized>(NoSchema<T>);

impl<T: ?Sized> ContentSchema<T> {
    pub(crate) fn __new() -> Self {
        Self(NamedSchema(InlineSchema(NoSchema::__new())))
    }
}

containers!(ContentSchema, ToSchema, for_type_of_5, for_container_of_5);

impl<T: ToSchema> NamedSchema<T> {
    /// Returns a reference, or the schema itself if it has no name.
    pub fn __schema(&self) -> Option<TypeSchema> {
        Some(TypeSchema::for_type_of_5::<T>())
    }
}

impl<T: PartialSchema> InlineSchema<T> {
    /// Returns the schema itself.
    pub fn __schema(&self) -> Option<TypeSchema> {
        Some(TypeSchema { schema: schema::<T>(), components: None })
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
    type Target = NoSchema<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl TypeSchema {
    fn for_type_of_5<T: ToSchema>() -> Self {
        let schema = match component::<T>() {
            Some(name) => Ref::from_schema_name(name).into(),
            None => schema::<T>(),
        };
        Self {
            schema,
            components: Some(Components { type_name: type_name::<T>(), collect: collect::<T> }),
        }
    }

    fn for_container_of_5<T: ToSchema>(container: impl FnOnce(RefOr<Schema>) -> Schema) -> Self {
        let Self { schema, components } = Self::for_type_of_5::<T>();
        Self { schema: container(schema).into(), components }
    }
}

fn collect<T: ToSchema>(collected: &mut Collected) {
    if let Some(name) = component::<T>() {
        let own = T::name();
        if own != name {
            collected.by_own_name.push((own.into_owned(), schema::<T>()));
        }
        collected.components.push((name, schema::<T>()));
    }
    let mut schemas = Vec::new();
    T::schemas(&mut schemas);
    let schemas = schemas.into_iter().map(|(name, schema)| (name, converted(&schema)));
    collected.components.extend(schemas);
}

fn component<T: ToSchema>() -> Option<String> {
    component_name(type_name::<T>(), T::name())
}

fn schema<T: PartialSchema>() -> RefOr<Schema> {
    converted(&T::schema())
}

/// Returns the schema in utoipa 6, or else one that allows any value.
fn converted(schema: &utoipa5::openapi::RefOr<utoipa5::openapi::Schema>) -> RefOr<Schema> {
    convert(schema).unwrap_or_else(|| ObjectBuilder::new().schema_type(SchemaType::AnyValue).into())
}
