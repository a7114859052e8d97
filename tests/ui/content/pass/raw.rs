#![deny(warnings)]

use api_responses::{Raw, Undeclared, api_responses};

#[api_responses(GET, 101: Raw, 400, 426 { upgrade = "websocket" })]
pub async fn get_socket() -> GetSocketResponse {
    GetSocketResponse::BadRequest
}

#[api_responses(GET, 200, 206: Raw, 304: Raw, 404: Raw, 416: Raw)]
pub async fn get_file() -> GetFileResponse<Raw> {
    let response = axum::http::Response::new(axum::body::Body::empty());
    GetFileResponse::relay(response)
        .unwrap_or_else(|undeclared: Undeclared| GetFileResponse::NotFound(undeclared.into_raw()))
}

#[api_responses(GET, 200: Raw as "text/event-stream", 404)]
pub async fn get_events() -> GetEventsResponse {
    GetEventsResponse::NotFound
}

fn main() {}
