use api_responses::api_responses;

#[api_responses(403, 500)]
enum AppError {
    Forbidden,
    Internal,
}

#[api_responses(GET, 200, 403, 404)]
async fn get_user() -> Result<String, AppError> {
    Err(if true { AppError::Forbidden } else { AppError::Internal })
}

fn main() {
    let _ = get_user;
}
