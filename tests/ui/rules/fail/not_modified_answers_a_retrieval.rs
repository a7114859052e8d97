use api_responses::api_responses;

#[api_responses(POST, 200, 304)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
