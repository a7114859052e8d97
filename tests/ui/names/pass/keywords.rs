#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![allow(non_camel_case_types)]
//! Compiles.

use api_responses::{Raw, api_responses};

/// A handler.
#[api_responses(GET, #[from] r#if = 200: String, #[from(std::fmt::Error)] r#else = 404)]
pub async fn get_user() -> Result<GetUserResponse, GetUserError> {
    std::future::ready(()).await;
    Ok(String::new().into())
}

/// Relayed.
#[api_responses(GET, r#if = 200: Raw, r#else = 404: Raw)]
pub async fn get_file() -> GetFileResponse {
    unimplemented!()
}

fn main() {
    assert!(matches!(GetUserResponse::from(String::new()), GetUserResponse::r#if(_)));
    assert!(matches!(GetUserError::from(std::fmt::Error), GetUserError::r#else));
    let response = api_responses::Response::new(api_responses::Body::empty());
    assert!(matches!(GetFileResponse::relay(response), Ok(GetFileResponse::r#if(_))));
}
