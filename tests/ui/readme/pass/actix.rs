#![deny(warnings)]
#![allow(dead_code)]

use actix_web::{App, get, web};
use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User {
    name: &'static str,
}

fn find(id: u64) -> Option<User> {
    (id == 1).then_some(User { name: "Ada" })
}

#[api_responses(200, 404, 422)]
#[get("/users/{id}")]
async fn get_user(id: web::Path<u64>) -> GetUserResponse<User> {
    match find(*id) {
        Some(user) => GetUserResponse::Ok(user),
        None => GetUserResponse::NotFound,
    }
}

fn main() {
    let _ = App::new().service(get_user);
}
