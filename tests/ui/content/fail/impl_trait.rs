use api_responses::api_responses;

#[api_responses(GET, 200: impl Clone)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
