use api_responses::api_responses;

#[api_responses(404, 500)]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
