#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::api_responses;

/// Errors of all endpoints.
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "You may not.", 500: api_responses::Problem)]
pub enum AppError {}

fn main() {
    let error: Box<dyn std::error::Error> = Box::new(AppError::Forbidden);
    assert_eq!(error.to_string(), "403 Forbidden: You may not.");
    assert_eq!(AppError::Unauthorized.status(), 401);
}
