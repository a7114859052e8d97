//! Shared errors, conversions, and responses from outside the handler.

use responses::{api_responses, Fault};

/// Errors of authorization.
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "This is for the staff.", crate = ::responses)]
pub enum AuthError {}

/// Unexpected errors.
#[api_responses(#[from(std::fmt::Error, std::num::ParseIntError)] 500: Fault, crate = ::responses)]
pub enum Internal {}

/// Both.
#[api_responses(..AuthError, #[from(std::fmt::Error)] ..Internal, crate = ::responses)]
pub enum Common {}

/// Sets, conversions and responses from outside.
///
/// # Errors
///
/// Always fails.
#[api_responses(
    PUT "/books/{isbn}",
    200,
    #[from(std::str::Utf8Error)]
    404,
    /// The text.
    Taken = 409: String,
    #[cfg(true)]
    #[deprecated]
    ..AuthError,
    #[from(std::fmt::Error)]
    Own = ..Internal,
    outside(413: "At most 20 MiB.", 429 { retry_after: responses::header::RetryAfter }, ..Outside),
    crate = ::responses,
)]
pub async fn put_book() -> Result<PutBookResponse<u8>, PutBookError> {
    std::future::ready(Err(std::fmt::Error)).await?
}

/// A response from outside.
#[api_responses(414, crate = ::responses)]
pub enum Outside {}

/// In one enum.
#[api_responses(GET, 200: String, ..Common, crate = ::responses)]
pub async fn one() -> OneResponse {
    std::future::ready(OneResponse::Common(Common::AuthError(AuthError::Forbidden))).await
}

/// A set as the error.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET "/books", 200, ..AuthError, crate = ::responses)]
pub async fn list_books() -> Result<ListBooksResponse<Vec<u8>>, AuthError> {
    std::future::ready(Err(AuthError::Forbidden)).await
}

/// Generic in the error, and a redirect as one.
///
/// # Errors
///
/// Always fails.
#[api_responses(POST, 200: String, #[err] 303 { location = "/login" }, 404, #[from(String)] 409, crate = ::responses)]
pub async fn guard() -> Result<GuardResponse, GuardError<String>> {
    std::future::ready(Err(GuardError::SeeOther)).await
}
