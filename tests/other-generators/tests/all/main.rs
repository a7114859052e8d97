//! One API, documented by each generator: the documents have the same codes, media types and header fields.

#![allow(dead_code, clippy::unused_async, reason = "the handlers are not called")]

mod facts;
mod migration;
mod with_aide;
mod with_poem_openapi;
mod with_salvo_oapi;
mod with_utoipa_actix_web;
mod with_utoipa_axum;

use api_responses::api_responses;
use serde::Serialize;

/// A user, whose type implements the traits of all generators.
#[derive(
    Serialize, utoipa::ToSchema, schemars::JsonSchema, poem_openapi::Object, salvo::oapi::ToSchema,
)]
struct User {
    name: String,
    address: Address,
}

#[derive(
    Serialize, utoipa::ToSchema, schemars::JsonSchema, poem_openapi::Object, salvo::oapi::ToSchema,
)]
struct Address {
    city: String,
}

/// A type without a schema.
#[derive(Serialize)]
struct Opaque;

/// Who may not.
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "This is for the staff.")]
pub(crate) enum AuthError {}
