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
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "You may not.")]
pub enum AuthError {}

/// Nowhere else.
pub mod limits {
    /// Too many requests.
    #[api_responses::api_responses(429)]
    pub enum Error {}
}

/// A handler.
#[api_responses(GET, 200, 404, ..AuthError, Limit = ..limits::Error)]
pub async fn get_user(name: String) -> Result<GetUserResponse<User>, GetUserError> {
    match name.as_str() {
        "" => Err(AuthError::Forbidden)?,
        "?" => Err(limits::Error::TooManyRequests)?,
        _ => {}
    }
    Ok(GetUserResponse::Ok(User { name }))
}

fn main() {
    let error = GetUserError::from(AuthError::Forbidden);
    assert!(matches!(error, GetUserError::AuthError(AuthError::Forbidden)));
    assert_eq!(error.status(), 403);
    let error = GetUserError::from(limits::Error::TooManyRequests);
    assert!(matches!(error, GetUserError::Limit(_)));
    assert_eq!(error.status(), 429);
}
