//! OpenAPI 3.1: responses of generated types, and documents.
#![cfg(feature = "utoipa")]

#[cfg(feature = "actix-web")]
mod actix;
mod api;
#[cfg(feature = "axum")]
mod axum;
mod document;
mod existing;
mod references;
mod responses;
mod routes;
mod sets;
