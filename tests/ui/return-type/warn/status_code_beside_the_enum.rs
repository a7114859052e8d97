#![deny(deprecated)]

use api_responses::api_responses;
use axum::http::{HeaderMap, StatusCode};

#[api_responses(GET, 200)]
async fn get_user() -> (StatusCode, GetUserResponse<String>) {
    (StatusCode::IM_A_TEAPOT, GetUserResponse::Ok(String::new()))
}

/// Header fields leave the status code as it is.
#[api_responses(GET, 200)]
async fn get_order() -> (HeaderMap, GetOrderResponse<String>) {
    (HeaderMap::new(), GetOrderResponse::Ok(String::new()))
}

fn main() {
    drop((get_user(), get_order()));
}
