use api_responses::api_responses;

#[api_responses(GET "/users")]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
