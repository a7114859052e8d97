use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("taken: {0}")]
    #[api_responses(409: String)]
    Taken(u32),
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
