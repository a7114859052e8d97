#![deny(dead_code)]

use api_responses::api_responses;
use api_responses::axum::RouterExt as _;
use axum::Router;

/// Look up one user.
#[api_responses(GET "/users/{id}", 200, 404)]
async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    Ok(GetUserResponse::Ok(String::new()))
}

fn main() {
    let _: Router = Router::new().endpoint(get_user);
}
