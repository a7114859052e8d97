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
    200,
    404: String as "text/plain; charset=utf-8",
    403: User,
    410: (),
    422,
)]
pub async fn get_user() -> Result<GetUserResponse<User>, GetUserError<Vec<String>>> {
    unimplemented!()
}

fn main() {
    let _: GetUserError = GetUserError::UnprocessableContent(Vec::new());
    let _: GetUserError = GetUserError::Forbidden(User { name: String::new() });
    let _: GetUserError = GetUserError::NotFound(String::new());
    let _: GetUserError = GetUserError::Gone;
}
