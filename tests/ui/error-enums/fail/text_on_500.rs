use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("no connection: {0}")]
    #[api_responses(500: Display)]
    NoConnection(String),
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
