#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A handler.
#[api_responses(GET, Running = 200, Done = 303)]
pub async fn get_user() -> GetUserResponse {
    GetUserResponse::Done { location: api_responses::location!("/users") }
}

fn main() {}
