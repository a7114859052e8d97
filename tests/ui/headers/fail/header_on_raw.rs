use api_responses::{Raw, api_responses};

#[api_responses(GET, 200: Raw { cache_control = "private" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
