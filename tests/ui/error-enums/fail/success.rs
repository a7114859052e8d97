use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error("done")]
    #[api_responses(200: "Done.")]
    NoSuchUser,
}

fn main() {
    println!("{}", AppError::NoSuchUser);
}
