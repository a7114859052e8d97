use api_responses::{DeclaredError, api_responses};

#[derive(serde::Serialize)]
struct ApiError;

impl From<DeclaredError> for ApiError {
    fn from(_: DeclaredError) -> Self {
        ApiError
    }
}

#[api_responses(GET, 204, 404, errors = ApiError, decode)]
fn get_user() -> Result<GetUserResponse, GetUserError> {
    Err(GetUserError::NotFound)
}

fn main() {
    let _ = (get_user(), GetUserResponse::NoContent);
}
