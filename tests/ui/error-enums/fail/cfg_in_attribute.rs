use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("no user has this id")]
    #[api_responses(#[cfg(all())] 404)]
    NoSuchUser,
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
