use api_responses::api_responses;

#[api_responses(403, 500)]
enum AppError {
    Forbidden,
    Internal,
}

type ApiResult<T> = Result<T, AppError>;

#[api_responses(GET, 200, 404)]
async fn get_user() -> ApiResult<String> {
    Err(if true { AppError::Forbidden } else { AppError::Internal })
}

fn main() {
    let _ = get_user;
}
