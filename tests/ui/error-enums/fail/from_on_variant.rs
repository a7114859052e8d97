use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("broken")]
    #[api_responses(#[from(std::io::Error)] 500)]
    Broken(std::io::Error),
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
