//! Responses for axum, and [`RouterExt::endpoint`], which routes by the declaration of a handler. An [`ApiRouter`]
//! also records the prefixes under which endpoints are served, for the documents.
//!
//! With the feature `axum` of this crate, generated enums implement axum's
//! [`IntoResponse`](axum::response::IntoResponse), so that handlers return them directly.
//!
//! [`Json`], [`Form`], [`Path`] and [`Query`] are axum's extractors with problem documents as rejections;
//! [`rejection`] lists the codes of each extractor. [`extractors!`] defines the same extractors for a custom error
//! format.

mod api_router;
mod conformance;
mod encoded_path;
mod endpoint_handler;
mod extract;
mod matched_path;
mod query;
mod rejections;
mod requests;
mod response;
mod router;

pub use api_router::ApiRouter;
pub use endpoint_handler::{EndpointHandler, RoutedOutput};
pub use extract::{Form, Json, Path, Query, rejection};
pub(crate) use matched_path::matched_path;
pub use router::RouterExt;

pub use crate::routed_endpoint::RoutedEndpoint;

#[doc(inline)]
pub use crate::__axum_extractors as extractors;

/// Used by the hidden macros in the user's crate, which need not have axum under that name.
pub mod private {
    pub use super::extract::Refusal;
    pub use super::response::{respond, response};
    pub use axum::extract::{
        FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request,
    };
    pub use axum::response::{IntoResponse, Response};
    pub use http::request::Parts;
}
