use api_responses::{DeclaredError, api_responses};

#[derive(serde::Serialize)]
pub struct ApiError;

impl From<DeclaredError> for ApiError {
    fn from(_: DeclaredError) -> Self {
        ApiError
    }
}

#[api_responses(errors = ApiError)]
#[derive(Debug, thiserror::Error)]
pub enum SeatError {
    #[error("seats are taken")]
    #[api_responses(409: Display { seats as member })]
    Taken { seats: Vec<u8> },
    #[error("no seat")]
    #[api_responses(404)]
    NoSeat,
}

fn main() {}
