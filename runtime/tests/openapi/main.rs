//! What generated types tell utoipa, and documents in OpenAPI 3.1.
#![cfg(feature = "utoipa")]

#[cfg(feature = "actix-web")]
mod actix;
mod api;
#[cfg(feature = "axum")]
mod axum;
mod document;
mod references;
mod responses;
mod routes;
mod sets;
