#![deny(deprecated)]

use api_responses::api_responses;
use axum::Json;
use axum::http::StatusCode;

#[api_responses(GET, 200, 404)]
async fn get_user() -> Result<GetUserResponse<String>, (StatusCode, Json<String>)> {
    if std::env::args().len() > 1 {
        return Err((StatusCode::NOT_FOUND, Json(String::new())));
    }
    Ok(GetUserResponse::Ok(String::new()))
}

#[api_responses(GET, 200, 404)]
async fn get_order() -> Result<GetOrderResponse<String>, (StatusCode, GetOrderError)> {
    if std::env::args().len() > 1 {
        return Err((StatusCode::CONFLICT, GetOrderError::NotFound));
    }
    Ok(GetOrderResponse::Ok(String::new()))
}

fn main() {
    drop((get_user(), get_order()));
}
