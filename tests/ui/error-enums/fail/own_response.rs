use api_responses::api_responses;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        StatusCode::NOT_FOUND.into_response()
    }
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
