use api_responses::api_responses;

#[api_responses(403, 419)]
enum AppError {
    Forbidden,
    Expired,
}

fn main() {}
