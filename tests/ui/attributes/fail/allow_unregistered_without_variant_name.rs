use api_responses::api_responses;

#[api_responses(GET, 200, #[allow(http::unregistered, reason = "old clients")] 419)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
