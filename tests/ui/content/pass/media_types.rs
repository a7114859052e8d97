#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// A handler.
#[api_responses(
    GET,
    200: _ as "application/vnd.user+json",
    206: Vec<u8> as "application/octet-stream",
    416,
    300: std::collections::BTreeMap<String, Vec<u8>>,
    404: String as "text/plain; charset=utf-8",
    410: (),
    500: &'static str as "text/html",
)]
pub async fn get_user() -> GetUserResponse<User> {
    unimplemented!()
}

fn main() {}
