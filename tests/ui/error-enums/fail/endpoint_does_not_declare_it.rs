use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("taken")]
    #[api_responses(409)]
    Taken,
}

#[api_responses(GET, 200, 404)]
async fn get_user() -> Result<GetUserResponse<String>, AppError> {
    Err(AppError::NoSuchUser)
}

fn main() {
    let _ = (get_user, AppError::Taken);
}
