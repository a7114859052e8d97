use api_responses::api_responses;

#[api_responses(HEAD, 200: String)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
