//! Claims: declared and not enforced.

use responses::{api_responses, Body, IntoHttpResponse, Response};

/// A handwritten error type.
#[api_responses(403, 404: responses::Problem, crate = ::responses)]
#[derive(Clone, Copy, Debug)]
pub enum AppError {
    /// Not yours.
    Forbidden,
    /// Not there.
    NotFound,
}

/// A claim of a generic type.
#[api_responses(200: Vec<u8>, crate = ::responses)]
#[derive(Clone, Debug)]
pub struct Page<'a, T: Clone>(pub &'a T)
where
    &'a T: Send;

impl IntoHttpResponse for AppError {
    fn into_http_response(self) -> Response {
        Response::new(Body::empty())
    }
}

/// Handwritten success and error.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET "/a", 200, 404, outside(414), crate = ::responses)]
pub async fn get_user() -> Result<String, AppError> {
    std::future::ready(Err(AppError::NotFound)).await
}

/// Handwritten error.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET "/b", 200, 403, 404, crate = ::responses)]
pub async fn get_item() -> Result<GetItemResponse<String>, AppError> {
    std::future::ready(Err(AppError::Forbidden)).await
}
