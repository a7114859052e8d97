//! Errors in a custom format.

use responses::{api_responses, DeclaredError, Fault};

/// The custom format.
#[derive(Debug, serde::Serialize)]
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
#[api_responses(403, errors = ApiError as "application/vnd.library+json", crate = ::responses)]
pub enum LibraryError {}

/// A handler.
///
/// # Errors
///
/// Always fails.
#[api_responses(
    GET "/users/{id}",
    200,
    404: "None.",
    429 { retry_after: responses::header::RetryAfter },
    #[from(std::fmt::Error)]
    500: Fault,
    ..LibraryError,
    errors = ApiError,
    crate = ::responses,
)]
pub async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    std::future::ready(Err(GetUserError::NotFound)).await
}
