use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(404)]
    NoSuchUser,
    #[error("log in")]
    #[api_responses(401)]
    NotSignedIn,
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
