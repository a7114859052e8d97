#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{DescribeResponses as _, api_responses};

/// What can go wrong.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// No user has this id.
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    /// Others were faster.
    #[api_responses(409: "Taken.")]
    #[error("seats are taken: {0}")]
    Taken(u32),
    /// The connection is broken.
    #[error(transparent)]
    #[api_responses(500)]
    Broken(#[from] std::io::Error),
}

/// Books seats.
///
/// # Errors
///
/// If the seats are taken.
#[api_responses(POST, 204, ..AppError)]
pub async fn book() -> Result<BookResponse, AppError> {
    Err(std::io::Error::other("broken"))?
}

/// Cancels a booking.
///
/// # Errors
///
/// If there is none.
#[api_responses(DELETE, 204, 403, ..AppError)]
pub async fn cancel() -> Result<CancelResponse, CancelError> {
    Err(AppError::NoSuchUser)?
}

fn main() {
    let _ = (book, cancel);
    let operation = AppError::OPERATION;
    let codes: Vec<u16> = operation.responses().map(|one| one.status().as_u16()).collect();
    assert_eq!(codes, [404, 409, 500]);
    assert!(operation.responses().all(|one| one.is_enforced()));
}
