#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::api_responses;

/// Constant.
///
/// # Errors
///
/// Fails above nine.
#[api_responses(GET "/digits/{digit}", 200: u8, 404: "Not a digit.", 500: ())]
pub const fn get_digit(digit: u8) -> Result<GetDigitResponse, GetDigitError> {
    if digit < 10 { Ok(GetDigitResponse::Ok(digit)) } else { Err(GetDigitError::NotFound) }
}

/// Not async.
#[api_responses(DELETE "/digits/{digit}", 204, 404)]
pub fn delete_digit(digit: u8) -> DeleteDigitResponse {
    if digit < 10 { DeleteDigitResponse::NoContent } else { DeleteDigitResponse::NotFound }
}

const SEVEN: Result<GetDigitResponse, GetDigitError> = get_digit(7);

fn main() {
    assert!(matches!(SEVEN, Ok(GetDigitResponse::Ok(7))));
    assert_eq!(get_digit(10).unwrap_err().status(), 404);
    assert_eq!(delete_digit(10).status(), 404);
}
