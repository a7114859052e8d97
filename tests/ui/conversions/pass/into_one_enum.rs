#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::{Fault, api_responses};

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Unexpected errors.
#[api_responses(#[from(std::io::Error)] 500: Fault)]
pub enum Internal {}

/// A handler.
#[api_responses(
    GET "/users/{id}",
    200,
    #[from(std::num::ParseIntError)]
    400,
    #[from(std::io::Error)]
    ..Internal,
)]
pub async fn get_user() -> GetUserResponse<User> {
    std::io::Error::other("gone").into()
}

fn main() {
    assert_eq!(GetUserResponse::<User>::from(std::io::Error::other("gone")).status(), 500);
    assert_eq!(GetUserResponse::<User>::from("x".parse::<u8>().unwrap_err()).status(), 400);
}
