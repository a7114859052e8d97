//! Implements the traits of generators of OpenAPI documents that have schemas of their own.
//!
//! Their responses are those of [`utoipa`](crate::openapi), which are converted when a document is built.

#[cfg(feature = "aide015")]
pub mod aide;
#[cfg(feature = "poem-openapi5")]
pub mod poem_openapi;
#[cfg(feature = "salvo-oapi1")]
pub mod salvo_oapi;

use std::marker::PhantomData;

/// The function of a generator that writes the schema of a type.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum ForeignSchema {
    /// The schema of a type that implements the `JsonSchema` of schemars.
    #[cfg(feature = "aide015")]
    Aide(aide::WriteSchema),
    /// The schema of a type that implements the `Type` of poem-openapi.
    #[cfg(feature = "poem-openapi5")]
    Poem(poem_openapi::TypeMeta),
    /// The schema of a type that implements the `ToSchema` of salvo.
    #[cfg(feature = "salvo-oapi1")]
    Salvo(salvo_oapi::WriteSchema),
}

/// A type that does not implement the trait of a generator.
#[derive(Debug)]
pub struct NoForeignSchema<T: ?Sized>(PhantomData<T>);

impl<T: ?Sized> NoForeignSchema<T> {
    fn __new() -> Self {
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
