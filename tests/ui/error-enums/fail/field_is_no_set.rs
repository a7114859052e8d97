use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("not allowed")]
    #[api_responses(..std::io::Error)]
    Auth(std::io::Error),
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
