use api_responses::api_responses;

#[api_responses(GET, 200, 503 { retry_after = "soon" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
