#![deny(warnings)]
//! Types of a service that have the names of generated enums.

use api_responses::api_responses;
use axum::Json;
use axum::response::{IntoResponse, Response};

#[derive(serde::Serialize)]
struct SettingsResponse {
    theme: String,
}

#[api_responses(GET, 200)]
async fn settings() -> Json<SettingsResponse> {
    Json(SettingsResponse { theme: "dark".to_owned() })
}

struct SubscribeError;

impl IntoResponse for SubscribeError {
    fn into_response(self) -> Response {
        axum::http::StatusCode::CONFLICT.into_response()
    }
}

#[api_responses(POST, 204, 409)]
async fn subscribe() -> Result<SubscribeResponse, self::SubscribeError> {
    if std::env::args().len() > 1 { Err(SubscribeError) } else { Ok(SubscribeResponse::NoContent) }
}

mod errors {
    pub struct GetUserError;

    impl axum::response::IntoResponse for GetUserError {
        fn into_response(self) -> axum::response::Response {
            axum::http::StatusCode::NOT_FOUND.into_response()
        }
    }
}

#[api_responses(GET, 200, 404)]
async fn get_user(id: u64) -> Result<GetUserResponse<u64>, errors::GetUserError> {
    if id == 0 { Err(errors::GetUserError) } else { Ok(GetUserResponse::Ok(id)) }
}

fn main() {
    drop((settings(), subscribe(), get_user(1)));
}
