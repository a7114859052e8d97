#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// Borrowed.
#[api_responses(GET, 200)]
#[must_use]
pub fn get_name<'a>(user: &'a User, _other: &str) -> GetNameResponse<&'a str> {
    GetNameResponse::Ok(&user.name)
}

/// Elided.
#[api_responses(GET, 200)]
#[must_use]
pub fn get_nick(user: &User) -> GetNickResponse<&str> {
    GetNickResponse::Ok(&user.name)
}

fn main() {}
