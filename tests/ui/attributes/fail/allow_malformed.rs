use api_responses::api_responses;

#[api_responses(GET, 200, #[allow(http::discouraged reason)] 202)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
