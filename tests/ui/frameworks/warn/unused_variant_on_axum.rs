//! The variant stands in the attribute, so that is where rustc looks for its constructor.
#![deny(dead_code)]

use api_responses::api_responses;
use axum::Router;
use axum::routing::get;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET, 200, 404: "No user has this id.", 410)]
async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    if std::env::args().count() > 1 {
        return Err(GetUserError::Gone);
    }
    Ok(GetUserResponse::Ok(User))
}

fn main() {
    let _: Router = Router::new().route("/users/{id}", get(get_user));
}
