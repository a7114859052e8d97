#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::{DescribeResponses as _, Fault, api_responses};

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Unexpected errors.
#[api_responses(#[from(BoxError, String)] 500: Fault, #[from(Vec<u8>)] 502: ())]
pub enum Internal {}

/// Through a set, of an alias and of a reference.
///
/// # Errors
///
/// Fails with its argument.
#[api_responses(
    GET,
    200,
    #[from(BoxError, Vec<u8>)]
    ..self::Internal,
    #[from(&'static str)]
    400: String as "text/plain",
)]
pub fn get_user<E: serde::Serialize>(
    name: Result<String, BoxError>,
    _: E,
) -> Result<GetUserResponse<String>, GetUserError> {
    Ok(GetUserResponse::Ok(name?))
}

/// Errors of authorization.
#[api_responses(403)]
pub enum AuthError {}

/// With generic content.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET, 200, 404, ..AuthError)]
pub fn get_item<E: serde::Serialize>(error: E) -> Result<GetItemResponse<String>, GetItemError<E>> {
    Err(GetItemError::NotFound(error))
}

fn main() {
    assert_eq!(GetUserError::from(vec![0]).status(), 502);
    assert_eq!(GetUserError::from("no").status(), 400);
    assert_eq!(get_user(Err("no".into()), 1).unwrap_err().status(), 500);
    assert_eq!(GetItemError::<u8>::from(AuthError::Forbidden).status(), 403);
    assert!(get_item(7).is_err());
    assert_eq!(GetItemError::<u8>::OPERATION.responses().count(), 3);
}
