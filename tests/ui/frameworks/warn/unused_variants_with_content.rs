#![deny(dead_code)]

use api_responses::header::ETag;
use api_responses::{Problem, api_responses};
use axum::Router;
use axum::routing::get;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET, 200, 300, 307, 401, 403 { etag: ETag }, 404: Problem, 410: User, 500)]
async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::InternalServerError)
}

fn main() {
    let _: Router = Router::new().route("/users/{id}", get(get_user));
}
