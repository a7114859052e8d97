//! What generators know about the types of contents.

use std::marker::PhantomData;

/// The functions of a generator that describe a type.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ForeignSchema {
    /// Those of a type that implements the `JsonSchema` of schemars.
    #[cfg(feature = "aide015")]
    Aide(WriteForAide),
    /// Those of a type that implements the `Type` of poem-openapi.
    #[cfg(feature = "poem-openapi5")]
    Poem(DescribeForPoem),
    /// Those of a type that implements the `ToSchema` of salvo.
    #[cfg(feature = "salvo-oapi1")]
    Salvo(WriteForSalvo),
}

/// Writes the schema of a type, and those to which it refers into the components of the generator.
#[cfg(feature = "aide015")]
pub(crate) type WriteForAide = fn(&mut schemars::SchemaGenerator) -> schemars::Schema;

/// Writes the schema of a type, and those to which it refers into the components.
#[cfg(feature = "salvo-oapi1")]
pub(crate) type WriteForSalvo =
    fn(&mut salvo_oapi::Components) -> salvo_oapi::RefOr<salvo_oapi::Schema>;

/// What poem-openapi knows about a type.
#[cfg(feature = "poem-openapi5")]
#[derive(Clone, Copy, Debug)]
pub struct DescribeForPoem {
    pub(super) schema: fn() -> poem_openapi::registry::MetaSchemaRef,
    pub(super) register: fn(&mut poem_openapi::registry::Registry),
}

/// A type that does not implement the trait of a generator.
#[derive(Debug)]
pub struct NoForeignSchema<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> NoForeignSchema<T> {
    pub(super) fn __new() -> Self {
        Self(PhantomData)
    }

    /// Returns nothing.
    #[allow(
        clippy::unused_self,
        reason = "the receiver selects one of several methods with the same name, so all have the same signature"
    )]
    pub fn __schema(&self) -> Option<ForeignSchema> {
        None
    }
}

/// Defines `ContentSchema<T>`, whose `__schema` describes the type if it implements the trait of the generator. See
/// [`openapi::ContentSchema`](crate::__private::openapi::ContentSchema) for how the method is selected.
macro_rules! content_schema {
    ([$($bound:tt)+] $schema:expr) => {
        /// Any type.
        #[derive(Debug)]
        pub struct ContentSchema<T: ?Sized>($crate::generators::schema::NoForeignSchema<T>);

        impl<T: ?Sized> ContentSchema<T> {
            /// Creates a value that stands for the type.
            pub fn __new() -> Self {
                Self($crate::generators::schema::NoForeignSchema::__new())
            }
        }

        impl<T: $($bound)+> ContentSchema<T> {
            /// Returns how the generator describes the type.
            #[allow(
                clippy::unused_self,
                clippy::unnecessary_wraps,
                reason = "the receiver selects one of several methods with the same name, so all have the same signature"
            )]
            pub fn __schema(&self) -> Option<ForeignSchema> {
                Some($schema)
            }
        }

        impl<T: ?Sized> ::std::ops::Deref for ContentSchema<T> {
            type Target = $crate::generators::schema::NoForeignSchema<T>;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    };
}

pub(super) use content_schema;
