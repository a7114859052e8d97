#![deny(warnings)]

use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error(transparent)]
    #[api_responses(500)]
    Disk(#[from] std::io::Error),
}

#[api_responses(GET "/users/{id}", 200, ..AppError)]
async fn get_user(id: u64) -> Result<GetUserResponse<String>, AppError> {
    let name = std::fs::read_to_string(format!("users/{id}"))?;
    if name.is_empty() { Err(AppError::NoSuchUser) } else { Ok(GetUserResponse::Ok(name)) }
}

fn main() {
    let _ = get_user;
}
