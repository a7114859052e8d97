use api_responses::api_responses;

#[api_responses]
#[derive(Debug)]
enum AppError {
    #[api_responses(404)]
    NoSuchUser,
    #[api_responses(500)]
    Broken,
}

impl std::fmt::Display for AppError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("broken")
    }
}

fn main() {
    println!("{} {}", AppError::NoSuchUser, AppError::Broken);
}
