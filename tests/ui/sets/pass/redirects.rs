#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! A guard that redirects to the page for logging in.

use api_responses::{HasStatus as _, IntoHttpResponse as _, api_responses};

/// Without a session.
#[api_responses(#[err] 303 { location = "/login" }, 403)]
pub enum Guard {}

/// A page.
#[api_responses(GET "/account", 200: _ as "text/html", ..Guard)]
pub fn account(session: &str) -> Result<AccountResponse<String>, AccountError> {
    if session.is_empty() {
        Err(Guard::SeeOther)?;
    }
    Ok(AccountResponse::Ok(String::new()))
}

fn main() {
    assert!(account("session").is_ok());
    assert_eq!(AccountError::from(Guard::Forbidden).status(), 403);
    let response = account("").into_http_response();
    assert_eq!(response.status(), 303);
    assert_eq!(response.headers()["location"], "/login");
}
