#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::{DeclaredError, Fault, api_responses};

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A custom error format.
#[derive(serde::Serialize)]
pub struct ApiError {
    /// The name.
    pub code: &'static str,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.name() }
    }
}

/// A set.
#[api_responses(403, errors = ApiError as "application/vnd.library+json")]
pub enum AuthError {}

/// A set that is a problem.
#[api_responses(410, errors = api_responses::Problem)]
pub enum GoneError {}

/// A handler.
#[api_responses(
    GET "/users/{id}",
    200,
    404: "None.",
    #[from(std::fmt::Error)]
    500: Fault,
    ..AuthError,
    ..GoneError,
    errors = ApiError,
)]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::NotFound)
}

fn main() {
    assert_eq!(GetUserError::from(GoneError::Gone).status(), 410);
}
