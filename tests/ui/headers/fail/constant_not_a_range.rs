use api_responses::api_responses;

#[api_responses(GET, 200, 206: String { content_range = "bytes 5-4/9" }, 416 { content_range = "bytes */9" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
