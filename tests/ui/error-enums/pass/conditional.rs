#![deny(warnings, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{DescribeResponses as _, api_responses};

/// What can go wrong.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// There is none.
    #[error("there is none")]
    #[api_responses(404)]
    Missing,
    /// Never compiled.
    #[error("never")]
    #[cfg(any())]
    #[api_responses(410)]
    Never(NoSuchType),
    /// Always compiled.
    #[cfg(all())]
    #[api_responses(409)]
    #[error("always")]
    Always { since: u32 },
    /// The other one.
    #[cfg(any())]
    #[api_responses(422)]
    #[error("always")]
    Always(u32),
}

fn main() {
    let codes: Vec<u16> =
        AppError::OPERATION.responses().map(|one| one.status().as_u16()).collect();
    assert_eq!(codes, [404, 409]);
    let _ = AppError::Always { since: 1 };
}
