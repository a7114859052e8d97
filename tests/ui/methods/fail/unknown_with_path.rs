use api_responses::api_responses;

#[api_responses(PURGE "/users", 204)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
