use api_responses::api_responses;

#[api_responses(200, GET)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
