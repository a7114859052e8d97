use api_responses::api_responses;

#[api_responses(GET | HEAD, 201)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
