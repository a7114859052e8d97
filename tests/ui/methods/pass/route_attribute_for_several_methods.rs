#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use actix_web::route;
use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A handler.
#[api_responses(200, 404)]
#[route("/users/{id}", method = "GET", method = "HEAD")]
pub async fn get_user() -> GetUserResponse<User> {
    unimplemented!()
}

fn main() {}
