//! Responses for axum, and [`RouterExt::endpoint`], which routes by what a handler declares.
//!
//! Generated enums implement axum's [`IntoResponse`](axum::response::IntoResponse) when the feature
//! `axum` of this crate is on, so that handlers return them as they are.
//!
//! [`Json`], [`Form`], [`Path`] and [`Query`] are axum's extractors with problem documents for what they
//! refuse; [`rejection`] says which extractor answers with which codes.

mod conformance;
mod endpoint;
mod extract;
mod query;
mod rejections;
mod response;
mod router;

pub(crate) use conformance::matched_path;
pub use endpoint::{Endpoint, RoutedOutput};
pub use extract::{Form, Json, Path, Query, rejection};
pub use router::RouterExt;

/// Named by the macros below, in the user's crate, which need not have axum under that name.
pub mod private {
    pub use super::response::response;
    pub use axum::response::{IntoResponse, Response};
}
