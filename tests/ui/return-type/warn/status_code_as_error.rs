#![deny(deprecated)]

use api_responses::api_responses;
use axum::http::StatusCode;

#[api_responses(GET, 200, 404)]
async fn get_user() -> Result<GetUserResponse<String>, StatusCode> {
    if std::env::args().len() > 1 {
        return Err(StatusCode::NOT_FOUND);
    }
    Ok(GetUserResponse::Ok(String::new()))
}

fn main() {
    drop(get_user());
}
