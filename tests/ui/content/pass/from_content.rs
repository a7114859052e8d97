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
#[api_responses(GET, #[from] 200, 404)]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Ok(User { name: String::new() }.into())
}

fn main() {}
