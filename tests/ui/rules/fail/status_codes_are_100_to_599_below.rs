use api_responses::api_responses;

#[api_responses(GET, 200, 99)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
