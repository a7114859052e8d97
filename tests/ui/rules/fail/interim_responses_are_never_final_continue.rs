use api_responses::api_responses;

#[api_responses(POST, 200, 100)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
