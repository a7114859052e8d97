use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("log in")]
    #[api_responses(303 { location = "/login" })]
    NoSuchUser,
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
