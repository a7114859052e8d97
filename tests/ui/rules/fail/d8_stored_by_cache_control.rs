use api_responses::api_responses;

#[api_responses(GET, 200, 429 { cache_control = "private" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
