use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("slow down")]
    #[api_responses(429 { retry_after })]
    TooMany { retry_after: Vec<std::time::Duration> },
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
