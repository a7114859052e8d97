use api_responses::api_responses;

#[api_responses(GET "/users/{id", 200)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
