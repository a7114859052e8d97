//! A handler of the house's own.

use api_responses::api_responses;

use crate::DbError;

/// Say how the house is.
///
/// # Errors
///
/// Fails when it is not well, or when nobody knows.
#[api_responses(
    GET,
    200,
    #[problem = "https://example.com/problems/on-fire"]
    OnFire = 503: "Leave by the stairs.",
    #[from(DbError)]
    500,
)]
pub fn health(
    of: &'static str,
    query: Result<bool, DbError>,
) -> Result<HealthResponse<&'static str>, HealthError> {
    if query? { Ok(HealthResponse::Ok(of)) } else { Err(HealthError::OnFire) }
}
