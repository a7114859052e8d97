#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A user.
#[derive(serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// The name of the generated type parameter.
#[derive(serde::Serialize)]
pub struct T;

/// A handler.
#[api_responses(GET, 200, 300: T)]
pub async fn get_user() -> GetUserResponse<User> {
    unimplemented!()
}

fn main() {
    let _: GetUserResponse = GetUserResponse::MultipleChoices(T);
}
