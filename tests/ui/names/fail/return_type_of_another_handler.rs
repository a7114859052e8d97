use api_responses::api_responses;

#[api_responses(GET, 200)]
async fn user() -> GetUserResponse<String> {
    GetUserResponse::Ok(String::new())
}

fn main() {}
