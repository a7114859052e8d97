use api_responses::api_responses;

#[api_responses(GET, 200, #[allow(http::discouraged, reason = "one")] #[allow(http::meaningless)] 201)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
