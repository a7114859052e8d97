#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{DescribeResponses as _, Operation, api_responses};

/// What can go wrong anywhere.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Not here.
    #[error("no such user")]
    #[api_responses(404)]
    NoSuchUser,
    /// Not any more.
    #[error("taken")]
    #[api_responses(409)]
    Taken,
    /// Not now.
    #[error("broken")]
    #[api_responses(500)]
    Broken,
}

/// Errors of authorization.
#[api_responses(#[err] 303 { location = "/login" }, 401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

/// A type with claims.
#[api_responses(404, 410)]
pub struct Claims;

/// In a generated enum.
#[api_responses(GET "/users/{id}", 200, 404, ..AppError(CONFLICT, 500), ..AuthError(303, 401))]
pub fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Err(AppError::Taken)?
}

/// The set itself is the error.
#[api_responses(GET "/users", 200, ..AppError(500,))]
pub fn list_users() -> Result<ListUsersResponse<String>, AppError> {
    Err(AppError::Broken)
}

/// A claim.
#[api_responses(GET "/claims", 200, ..Claims(410))]
pub fn claims() -> Result<String, Claims> {
    Err(Claims)
}

/// Of a part.
#[api_responses(..AppError(404, 409), 429)]
pub enum Inner {}

/// A part of a set with a part, and one from outside.
#[api_responses(
    GET "/nested",
    200,
    /// When it was there before.
    #[cfg(all())]
    Nested = ..Inner(409, 429),
    outside(..AuthError(401)),
)]
pub fn nested() -> Result<NestedResponse<String>, NestedError> {
    Err(Inner::from(AppError::Taken))?
}

fn codes(operation: Operation) -> Vec<(u16, bool)> {
    let responses = operation.responses();
    responses.map(|one| (one.status().as_u16(), one.is_enforced())).collect()
}

fn main() {
    let _ = (get_user, list_users, claims, nested);
    let get_user = GetUserError::OPERATION;
    let expected = [(200, true), (404, true), (409, false), (500, false), (303, false), (401, false)];
    assert_eq!(codes(get_user), expected);
    const { assert!(GetUserError::OPERATION.declares(409)) };
    const { assert!(!GetUserError::OPERATION.declares(403)) };
    let list_users = ListUsersResponse::<String>::OPERATION;
    assert_eq!(codes(list_users), [(200, true), (500, false)]);
    assert_eq!(codes(Inner::OPERATION), [(429, true), (404, false), (409, false)]);
    let nested = NestedError::OPERATION;
    assert_eq!(codes(nested), [(200, true), (429, false), (409, false), (401, false)]);
    assert!(nested.responses().skip(1).take(2).all(|one| one.via() == Some("Inner")));
    const { assert!(!NestedError::OPERATION.declares(404)) };
}
