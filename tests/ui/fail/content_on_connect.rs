use api_responses::api_responses;

#[api_responses(CONNECT, 200: String)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
