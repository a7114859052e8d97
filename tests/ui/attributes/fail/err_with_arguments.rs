use api_responses::api_responses;

#[api_responses(GET, 200, #[err(x)] 303)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
