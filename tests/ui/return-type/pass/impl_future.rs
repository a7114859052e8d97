#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;
use std::future::Future;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A handler.
#[api_responses(GET, 200, 404)]
pub fn get_user() -> impl Future<Output = Result<GetUserResponse<User>, GetUserError>> {
    async { Err(GetUserError::NotFound) }
}

fn main() {}
