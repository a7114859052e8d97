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
    POST,
    201,
    404: "No such shop.",
    /// The name is another user's.
    #[problem = "/problems/name-taken"]
    NameTaken = 409: "This name is taken.",
    EmailTaken = 409,
    422: api_responses::Problem,
)]
pub async fn post_user() -> Result<PostUserResponse<User>, PostUserError> {
    unimplemented!()
}

fn main() {
    let _ = [
        PostUserError::NotFound,
        PostUserError::NameTaken,
        PostUserError::EmailTaken,
        PostUserError::UnprocessableContent(api_responses::Problem::new()),
    ];
}
