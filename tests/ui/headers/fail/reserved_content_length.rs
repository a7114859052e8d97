use api_responses::api_responses;

#[api_responses(GET, 200, 404 { content_length: u64 })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
