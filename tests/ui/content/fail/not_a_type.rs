use api_responses::api_responses;

#[api_responses(GET, 200: 5, 404)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
