#![deny(warnings, clippy::all, clippy::pedantic)]
//! Compiles.

use std::error::Error;
use std::fmt;

use api_responses::{Fault, api_responses};

/// What can go wrong.
#[api_responses(crate = ::api_responses)]
#[derive(Debug)]
#[must_use]
#[non_exhaustive]
#[repr(u8)]
pub enum AppError {
    /// No user has this id.
    #[api_responses(404)]
    NoSuchUser = 1,
    /// The disk is gone.
    #[api_responses(500: Fault)]
    Internal(Fault) = 2,
    /// Not reachable.
    #[deprecated]
    #[api_responses(503 { retry_after = "30" })]
    Unreachable { _since: u64 } = 3,
}

impl fmt::Display for AppError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("error")
    }
}

impl Error for AppError {}

impl From<Fault> for AppError {
    fn from(fault: Fault) -> Self {
        AppError::Internal(fault)
    }
}

fn main() {
    let _ = AppError::from(Fault::new("gone"));
    let _ = AppError::NoSuchUser;
}
