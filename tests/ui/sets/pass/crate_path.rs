#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![no_implicit_prelude]
//! Compiles.

use crate::reexported::renamed::HasStatus as _;
use ::api_responses::api_responses as responses;

mod reexported {
    pub use ::api_responses as renamed;
}

/// Errors of authorization.
#[responses(403, crate = crate::reexported::renamed)]
pub enum AuthError {}

/// Unexpected errors.
#[responses(
    #[from(::std::fmt::Error)]
    500: ::api_responses::Fault,
    crate = crate::reexported::renamed,
)]
pub enum Internal {}

/// A handler.
#[responses(
    DELETE,
    204,
    #[from(::std::io::Error)]
    502,
    ..AuthError,
    #[from(::std::fmt::Error)]
    ..Internal,
    outside(429: "At most ten a second."),
    crate = crate::reexported::renamed,
)]
pub async fn delete_user() -> ::core::result::Result<DeleteUserResponse, DeleteUserError> {
    ::core::result::Result::Err(::std::fmt::Error)?
}

fn main() {
    use ::core::convert::From as _;
    ::core::assert_eq!(DeleteUserError::from(AuthError::Forbidden).status(), 403);
}
