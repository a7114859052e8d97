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
#[api_responses(GET, 200, 300, 404: "No user has this id.")]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    unimplemented!()
}

fn main() {
    let _ = [GetUserResponse::Ok(1), GetUserResponse::MultipleChoices(1)];
    let _ = [GetUserError::NotFound];
}
