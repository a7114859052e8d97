#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use std::error::Error;
use std::fmt::{Debug, Display};

use api_responses::{HasStatus as _, api_responses};

/// What can go wrong.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError<T, const N: usize = 1>
where
    T: Display + Debug,
{
    /// Not found.
    #[error("{0} was not found")]
    #[api_responses(404: Display)]
    NotFound(T),
    /// Not available.
    #[error("not available: {0:?}")]
    #[api_responses(503)]
    NotAvailable([u8; N]),
}

/// Another error.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum Wrapped<E: Error + 'static> {
    /// The cause.
    #[error("no answer")]
    #[api_responses(502)]
    NoAnswer(#[source] E),
}

/// With a lifetime.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum Borrowed<'a> {
    /// The name.
    #[error("{0} is no name")]
    #[api_responses(422: Display)]
    NoName(&'a str),
}

/// Finds.
///
/// # Errors
///
/// If there is none.
#[api_responses(GET, 200, ..AppError<u8>)]
pub async fn find() -> Result<FindResponse, AppError<u8>> {
    Err(AppError::NotFound(1))
}

fn main() {
    let _ = find;
    assert_eq!(AppError::<_, 1>::NotFound(1_u8).status(), 404);
    assert_eq!(AppError::<u8, 2>::NotAvailable([1, 2]).status(), 503);
    assert_eq!(Wrapped::NoAnswer(std::fmt::Error).status(), 502);
    assert_eq!(Borrowed::NoName("").status(), 422);
}
