use api_responses::api_responses;

#[api_responses(403)]
enum AuthError {}

#[api_responses(429)]
enum RateError {}

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("not allowed")]
    #[api_responses(..AuthError)]
    Auth(RateError),
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
