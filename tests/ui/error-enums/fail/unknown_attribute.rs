use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("taken: {0}")]
    #[status(409)]
    Taken(u32),
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
