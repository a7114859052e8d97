use api_responses::api_responses;

#[api_responses(GET 200 404 422)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
