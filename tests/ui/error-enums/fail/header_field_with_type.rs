use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("slow down")]
    #[api_responses(429 { retry_after: u64 })]
    TooMany { retry_after: u64 },
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
