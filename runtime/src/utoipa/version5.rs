//! The same for utoipa 5, beside utoipa 6.
//!
//! Documents are built with the types of utoipa 6. What users write for utoipa 5 is converted when a document is built.

mod components;
mod content_schema;
mod convert;
mod parameters;
mod responses;

pub(crate) use components::{complete, refer};
pub use content_schema::ContentSchema;
pub use parameters::ArgumentParameters;
pub use responses::{ManualDocumentation, ResponsesByCode, responses};
pub use utoipa5::IntoResponses;
