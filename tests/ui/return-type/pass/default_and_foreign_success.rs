#![deny(warnings)]

use api_responses::HasStatus as _;
use api_responses::{Raw, api_responses};

#[api_responses(GET, #[default] 200, 404, derive(Default))]
pub fn get_user() -> GetUserResponse {
    GetUserResponse::default()
}

/// A middleware, which returns the successes of handlers.
#[api_responses(ANY, 401 { www_authenticate = "Bearer" }, 403)]
pub async fn authorize() -> Result<axum::response::Response, AuthorizeError> {
    Err(AuthorizeError::Forbidden)
}

#[api_responses(GET, #[cfg(any())] A = 200: Raw, B = 200: Raw)]
pub async fn get_file(response: Raw) -> GetFileResponse {
    GetFileResponse::relay(response).expect("200 is declared")
}

fn main() {
    assert_eq!(get_user().status(), 200);
    let response = axum::http::Response::new(axum::body::Body::empty());
    assert!(matches!(GetFileResponse::relay(response), Ok(GetFileResponse::B(_))));
}
