#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
#[api_responses]
pub enum AppError {
    /// No user has this id.
    #[error("no user has the id {0}")]
    #[api_responses(404)]
    NoSuchUser(u64),
    /// The connection is broken.
    #[error(transparent)]
    #[api_responses(500)]
    Broken(#[from] std::io::Error),
}

fn main() {
    let error = AppError::from(std::io::Error::other("broken"));
    assert_eq!(api_responses::HasStatus::status(&error), 500);
    assert_eq!(AppError::NoSuchUser(1).to_string(), "no user has the id 1");
}
