#![deny(dead_code)]

use actix_web::{App, get};
use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(200, 404, 422)]
#[get("/users/{id}")]
async fn get_user() -> GetUserResponse<User> {
    if std::env::args().count() > 1 {
        return GetUserResponse::UnprocessableContent;
    }
    GetUserResponse::Ok(User)
}

fn main() {
    let _ = App::new().service(get_user);
}
