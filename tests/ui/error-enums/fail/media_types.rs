use api_responses::api_responses;

#[derive(Debug, serde::Serialize)]
pub struct ApiError;

#[api_responses]
#[derive(Debug)]
pub enum AppError {
    #[api_responses(404: ApiError as ["application/json", "application/hal+json"])]
    NotFound(ApiError),
}

impl std::fmt::Display for AppError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("not found")
    }
}

impl std::error::Error for AppError {}

fn main() {}
