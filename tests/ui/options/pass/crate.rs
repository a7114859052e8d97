#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

mod reexported {
    pub use api_responses;
}

/// A handler.
#[api_responses(GET, 200, 404: "No.", crate = crate::reexported::api_responses)]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    unimplemented!()
}

/// A handler.
#[api_responses(GET, 200, crate = "::api_responses")]
pub async fn get_item() -> GetItemResponse {
    unimplemented!()
}

fn main() {}
