use api_responses::api_responses;

#[api_responses(POST, 205: String)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
