use api_responses::api_responses;

#[api_responses(GET, 200, http::StatusCode::NOT_FOUND)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
