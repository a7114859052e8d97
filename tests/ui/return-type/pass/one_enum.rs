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
#[api_responses(GET, 200, 404, 500)]
pub async fn get_user() -> GetUserResponse<User> {
    unimplemented!()
}

fn main() {
    let _ =
        [GetUserResponse::Ok(1), GetUserResponse::NotFound, GetUserResponse::InternalServerError];
}
