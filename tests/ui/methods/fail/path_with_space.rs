use api_responses::api_responses;

#[api_responses(GET "/our users", 200)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
