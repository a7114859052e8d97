use api_responses::api_responses;

#[api_responses(GET, #[cfg(unix)] derive(Clone), 200)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
