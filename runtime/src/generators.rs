//! Implements the traits of generators of OpenAPI documents that have schemas of their own.
//!
//! Their responses are those of [`utoipa`](crate::openapi), which are converted when a document is built.

#[cfg(feature = "aide015")]
pub mod aide;
#[cfg(feature = "poem-openapi5")]
pub mod poem_openapi;
#[cfg(feature = "salvo-oapi1")]
pub mod salvo_oapi;
pub(crate) mod schema;
