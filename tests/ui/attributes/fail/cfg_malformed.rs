use api_responses::api_responses;

#[api_responses(GET, 200, #[cfg = 1] 404)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
