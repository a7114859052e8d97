use api_responses::api_responses;

#[api_responses(GET, 2xx, 304, 404)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
