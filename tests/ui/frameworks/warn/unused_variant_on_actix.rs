#![deny(dead_code)]

use actix_web::{App, get};
use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(200, 404: "No user has this id.", 422)]
#[get("/users/{id}")]
async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    if std::env::args().count() > 1 {
        return Err(GetUserError::UnprocessableContent);
    }
    Ok(GetUserResponse::Ok(User))
}

fn main() {
    let _ = App::new().service(get_user);
}
