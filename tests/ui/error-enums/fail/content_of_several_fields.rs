use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("taken: {0} {1}")]
    #[api_responses(409: String)]
    Taken(String, String),
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
