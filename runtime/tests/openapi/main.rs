//! OpenAPI 3.1: responses of generated types, and documents.
#![cfg(feature = "utoipa6")]

mod actix;
mod api;
#[cfg(feature = "axum08")]
mod axum;
mod beside_utoipa;
mod deprecation;
mod document;
mod existing;
#[cfg(feature = "actix-web4")]
mod generic_types;
mod inline;
mod references;
#[cfg(feature = "guide")]
mod requests;
mod responses;
mod routes;
mod sets;
mod texts;
