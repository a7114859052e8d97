use api_responses::api_responses;

#[api_responses(GET, 200, 404: &str)]
async fn get_user() -> GetUserResponse {
    GetUserResponse::NotFound("x")
}

fn main() {}
