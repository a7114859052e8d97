//! Responses for axum, and [`RouterExt::endpoint`], which routes by what a handler declares.
//!
//! Generated enums implement axum's [`IntoResponse`](axum::response::IntoResponse) when the feature
//! `axum` of this crate is on, so that handlers return them as they are.

mod endpoint;
mod query;
mod response;
mod router;

pub use endpoint::{Endpoint, RoutedOutput};
pub use router::RouterExt;

/// Named by the macros below, in the user's crate, which need not have axum under that name.
pub mod private {
    pub use super::response::response;
    pub use axum::response::{IntoResponse, Response};
}
