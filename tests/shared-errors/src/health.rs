//! A handler of this crate.

use api_responses::api_responses;

use crate::DbError;

/// Report the health of the service.
///
/// # Errors
///
/// Fails if the service is not healthy or does not know.
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
