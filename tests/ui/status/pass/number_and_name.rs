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
#[api_responses(GET, 200, NOT_FOUND)]
pub async fn get_user() -> GetUserResponse<User> {
    unimplemented!()
}

/// A handler.
#[api_responses(POST, ACCEPTED, CONTENT_TOO_LARGE)]
pub async fn post_user() -> PostUserResponse<User> {
    unimplemented!()
}

/// A handler.
#[api_responses(PUT, OK, CREATED, PAYLOAD_TOO_LARGE)]
pub async fn put_user() -> PutUserResponse<User> {
    unimplemented!()
}

fn main() {
    let _ = [GetUserResponse::Ok(1), GetUserResponse::NotFound];
    let _ = [PostUserResponse::Accepted(1), PostUserResponse::ContentTooLarge];
    let _ = [PutUserResponse::Ok(1), PutUserResponse::Created(1), PutUserResponse::ContentTooLarge];
}
