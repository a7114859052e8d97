use api_responses::api_responses;

#[api_responses(403)]
pub enum AuthError {}

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("not allowed")]
    #[api_responses(..AuthError)]
    Auth,
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
