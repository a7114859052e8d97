//! axum's extractors with problem documents (RFC 9457) as rejections.
//!
//! What is accepted, and the status code of each rejection, are those of axum. Only the content of the
//! rejection differs.

mod custom;
mod custom_path;
mod form;
mod json;
mod path;
mod query;
pub mod rejection;
mod transparent;

pub use custom_path::Refusal;
pub use form::Form;
pub use json::Json;
pub use path::Path;
pub use query::Query;
