#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::{DescribeResponses as _, api_responses};

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Errors of authorization.
#[api_responses(403)]
#[derive(Clone, Copy)]
pub enum AuthError {}

/// Too many requests.
#[api_responses(429)]
pub enum RateError {}

/// Errors of range requests.
#[api_responses(416 { content_range = "bytes */0" })]
pub enum PartError {}

/// A handler.
#[api_responses(
    POST,
    200,
    /// Words, and `code`.
    #[cfg(all())]
    ..AuthError,
    #[cfg(any())]
    ..NotThere,
    #[cfg(any())]
    #[from(NotThereEither)]
    Auth = ..AuthError,
    #[deprecated = "nobody is turned away any more"]
    ..RateError,
    #[allow(http::meaningless, reason = "old clients ask for parts")]
    ..PartError,
    #[allow(dead_code)]
    Again = ..AuthErrorAgain,
)]
pub async fn post_user() -> Result<PostUserResponse<User>, PostUserError> {
    Err(RateError::TooManyRequests)?
}

/// It would be the same code twice.
#[api_responses(423)]
pub enum AuthErrorAgain {}

/// It is compiled only with its handler.
#[cfg(any())]
#[api_responses(POST, 200, ..NotThere, #[from(NotThereEither)] ..Neither)]
pub async fn post_nothing() -> Result<PostNothingResponse<User>, PostNothingError> {}

fn main() {
    let codes = PostUserError::OPERATION.responses().map(|response| response.status().as_u16());
    assert!(codes.eq([200, 403, 429, 416, 423]));
    assert_eq!(PostUserError::from(AuthError::Forbidden).status(), 403);
}
