//! Implements utoipa's `IntoResponses` for generated types.
//!
//! The [`Operation`](crate::Operation) contains nearly everything. Only the place of a declaration can
//! name the types of contents, so the macro passes them, and their schemas are looked up there: see
//! [`ContentSchema`].

mod argument_type;
mod components;
mod containers;
mod content_schema;
mod declaration_only;
mod description;
mod documentation;
mod documented;
mod error_example;
mod example;
#[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
pub(crate) mod foreign;
mod inline;
mod merge;
mod no_parameters;
mod no_schema;
mod response_part;
mod set_documentation;
mod type_schema;
#[cfg(feature = "utoipa5")]
pub mod version5;

pub use ::utoipa::IntoResponses;
pub use argument_type::{ArgumentParameters, ArgumentType};
pub use content_schema::ContentSchema;
pub use documentation::{DocumentedResponses, ResponsesByCode};
pub use documented::{Documented, responses};
pub use error_example::ErrorExample;
pub use set_documentation::SetDocumentation;

pub(crate) use components::{complete, components_of_program, refer};
#[cfg(feature = "guide")]
pub(crate) use documentation::contents_of_all;
pub(crate) use documentation::{Documentation, responses_of_all};
pub(crate) use type_schema::{Components, TypeField, TypeSchema};
