//! The schemas of containers: an array, an object of references, a reference or `null`.

use ::utoipa::openapi::schema::{AdditionalProperties, AnyOfBuilder};
use ::utoipa::openapi::{ArrayBuilder, ObjectBuilder, RefOr, Schema, Type};

/// Implements `__schema` for the containers of types that implement the trait `$ToSchema`.
macro_rules! containers {
    ($probe:ident, $ToSchema:path, $for_type:ident, $for_container:ident) => {
        impl<T: $ToSchema> $probe<Vec<T>> {
            /// Returns an array of references.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_container::<T>($crate::utoipa::containers::array))
            }
        }

        impl<T: $ToSchema> $probe<Option<T>> {
            /// Returns a reference or `null`.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_container::<T>($crate::utoipa::containers::nullable))
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
                Some(TypeSchema::$for_container::<T>($crate::utoipa::containers::map))
            }
        }

        impl<K, T: $ToSchema> $probe<std::collections::BTreeMap<K, T>> {
            /// Returns an object of references. The keys of a JSON object are always strings.
            pub fn __schema(&self) -> Option<TypeSchema> {
                Some(TypeSchema::$for_container::<T>($crate::utoipa::containers::map))
            }
        }
    };
}

pub(super) use containers;

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
