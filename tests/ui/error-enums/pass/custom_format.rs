#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use std::borrow::Cow;

use api_responses::{DeclaredError, HasStatus as _, api_responses};

/// The format of errors.
#[derive(serde::Serialize)]
pub struct ApiError {
    code: &'static str,
    message: Option<Cow<'static, str>>,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.name(), message: error.into_detail() }
    }
}

/// What can go wrong.
#[api_responses(errors = ApiError)]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// No user has this id.
    #[error("no user has this id")]
    #[api_responses(404: Display)]
    NoSuchUser,
    /// Taken.
    #[error("seats are taken: {0}")]
    #[api_responses(409: "Taken.")]
    Taken(u32),
    /// The connection is broken.
    #[error(transparent)]
    #[api_responses(500)]
    Broken(#[from] std::io::Error),
}

fn main() {
    assert_eq!(AppError::Taken(3).status(), 409);
    assert_eq!(AppError::NoSuchUser.status(), 404);
}
