#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A handler.
#[api_responses(ANY "/users", 200)]
pub async fn get_user() -> GetUserResponse<User> {
    unimplemented!()
}

fn main() {}
