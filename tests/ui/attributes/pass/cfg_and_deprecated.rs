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
#[api_responses(
    GET,
    200,
    #[cfg(any())]
    404: "Not compiled.",
    #[cfg(all())]
    410: "Compiled.",
    #[deprecated = "nobody is refused any more"]
    403,
    #[cfg(all())]
    500: String,
    #[cfg(not(all()))]
    500: Vec<u8>,
    #[allow(dead_code)]
    503,
)]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::Gone)
}

fn main() {
    let _ = GetUserError::InternalServerError(String::new());
}
