use api_responses::api_responses;

#[api_responses(GET, 200, #[allow(http::discouragd)] 202)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
