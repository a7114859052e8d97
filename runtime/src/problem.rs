//! RFC 9457 problem details.

mod details;
mod document;
mod read;

pub use details::Problem;
pub(crate) use document::Document;
pub use document::problem;
