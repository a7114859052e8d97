#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// Without a session, browsers go to the login page.
#[api_responses(#[err] 303 { location = "/login" }, 403)]
pub enum SessionError {}

/// A set of sets.
#[api_responses(..SessionError, 404)]
pub enum PageError {}

/// The same with variants of its own.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// There is no session.
    #[error("sign in first")]
    #[api_responses(#[err] 303 { location = "/login" })]
    NoSession,
}

fn session(token: &str) -> Result<(), SessionError> {
    match token {
        "" => Err(SessionError::SeeOther),
        "guest" => Err(SessionError::Forbidden),
        _ => Ok(()),
    }
}

/// A page.
///
/// # Errors
///
/// Fails without a session.
#[api_responses(GET "/page", 200: _ as "text/html", 503, ..SessionError)]
pub fn show_page(token: &str) -> Result<ShowPageResponse<&'static str>, ShowPageError> {
    session(token)?;
    Ok(ShowPageResponse::Ok("<p>Hello</p>"))
}

/// A page with nested sets.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET "/nested", 200, ..PageError)]
pub fn show_nested() -> Result<ShowNestedResponse, ShowNestedError> {
    Err(PageError::NotFound)?
}

/// A form.
///
/// # Errors
///
/// Always fails.
#[api_responses(POST "/form", 200, ..FormError)]
pub fn send_form() -> Result<SendFormResponse, FormError> {
    Err(FormError::NoSession)
}

fn main() {
    assert_eq!(api_responses::HasStatus::status(&show_page("")), 303);
}
