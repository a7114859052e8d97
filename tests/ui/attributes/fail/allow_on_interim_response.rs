use api_responses::api_responses;

#[api_responses(GET, 200, #[allow(http::meaningless, reason = "we try")] 103)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
