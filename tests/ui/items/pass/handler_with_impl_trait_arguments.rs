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
#[api_responses(GET "/users/{id}", 200, 404)]
pub async fn get_user(
    id: impl Into<String> + Send,
    known: impl Fn(&str) -> bool + Send,
) -> Result<GetUserResponse<User>, GetUserError> {
    std::future::ready(()).await;
    let name = id.into();
    if known(&name) { Ok(GetUserResponse::Ok(User { name })) } else { Err(GetUserError::NotFound) }
}

fn main() {
    let _ = get_user("ada", |name| name == "ada");
}
