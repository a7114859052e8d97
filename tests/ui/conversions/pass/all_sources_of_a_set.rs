#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use std::num::ParseIntError;

use api_responses::{Fault, HasStatus as _, OrFault as _, api_responses};

/// Unexpected errors.
#[api_responses(#[from(std::io::Error)] 500: Fault, #[from(std::fmt::Error)] 503)]
pub enum Internal {}

/// Errors of authorization.
#[api_responses(403)]
pub enum AuthError {}

/// Both.
#[api_responses(..AuthError, #[from] ..Internal)]
pub enum Common {}

/// An error enum of the author.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Not a number.
    #[error("not a number")]
    #[api_responses(400)]
    NotANumber(#[from] ParseIntError),
    /// Common errors.
    #[error(transparent)]
    #[api_responses(..Common)]
    Common(#[from] Common),
}

/// Everything that converts into `Internal`.
///
/// # Errors
///
/// Fails if there is no file.
#[api_responses(GET, 200, 404, ..AuthError, #[from(ParseIntError)] 400, #[from] ..Internal)]
pub fn count(file: &str) -> Result<CountResponse<u64>, CountError> {
    let text = std::fs::read_to_string(file)?;
    if text.is_empty() {
        Err(Internal::ServiceUnavailable)?;
    }
    std::str::from_utf8(text.as_bytes()).or_fault()?;
    let count = Some(text.trim().parse()?).filter(|count| *count != 0);
    Ok(CountResponse::Ok(count.ok_or(CountError::NotFound)?))
}

/// With content of a type parameter, and with sources of a set in the set.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET, 200, 404, #[from] ..Common)]
pub fn generic<E: serde::Serialize>(error: E) -> Result<GenericResponse<u64>, GenericError<E>> {
    if file!().is_empty() {
        Err(AuthError::Forbidden)?;
        Err(std::fmt::Error)?;
    }
    Err(GenericError::NotFound(error))
}

/// The sources of an error enum of the author are what `thiserror` converts.
///
/// # Errors
///
/// Fails if the text is no number.
#[api_responses(GET, 200, #[from] ..AppError)]
pub fn parse(text: &str) -> Result<ParseResponse<u64>, ParseError> {
    Ok(ParseResponse::Ok(text.parse()?))
}

/// The only `Fault` takes what is not listed.
///
/// # Errors
///
/// Fails if the text is no number.
#[api_responses(GET, 200, 500: Fault, #[from(std::io::Error)] 502)]
pub fn fault(text: &str) -> Result<FaultResponse<u64>, FaultError> {
    std::fs::read("Cargo.toml")?;
    Ok(FaultResponse::Ok(text.parse().or_fault()?))
}

fn main() {
    assert_eq!(count("no such file").unwrap_err().status(), 500);
    assert_eq!(CountError::from(std::fmt::Error).status(), 503);
    assert_eq!(CountError::from(Fault::new("?")).status(), 500);
    assert_eq!(generic(7).unwrap_err().status(), 404);
    assert_eq!(GenericError::<u8>::from(AuthError::Forbidden).status(), 403);
    assert_eq!(GenericError::<u8>::from(std::fmt::Error).status(), 503);
    assert_eq!(parse("seven").unwrap_err().status(), 400);
    assert_eq!(ParseError::from(Common::from(Fault::new("?"))).status(), 500);
    assert_eq!(fault("seven").unwrap_err().status(), 500);
}
