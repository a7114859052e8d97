#![deny(dead_code)]

use api_responses::api_responses;
use api_responses::axum::RouterExt as _;
use axum::Router;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET "/users/{id}", 200, 300, Missing = 404)]
async fn get_user() -> GetUserResponse<User> {
    if std::env::args().count() > 1 {
        return GetUserResponse::MultipleChoices(User);
    }
    GetUserResponse::Ok(User)
}

fn main() {
    let _: Router = Router::new().endpoint(get_user);
}
