use api_responses::api_responses;

#[api_responses(GET, 200, 206: String, 416 { content_range = "bytes 0-1/2" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
