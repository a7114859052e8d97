#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Errors of authorization.
#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

/// A handler.
#[api_responses(GET, 200, 404, ..AuthError)]
pub async fn get_user(name: String) -> GetUserResponse<User> {
    if name.is_empty() { AuthError::Forbidden.into_response() } else { GetUserResponse::Ok(User { name }) }
}

impl AuthError {
    fn into_response(self) -> GetUserResponse<User> {
        GetUserResponse::AuthError(self)
    }
}

fn main() {
    assert_eq!(AuthError::Forbidden.into_response().status(), 403);
}
