use api_responses::api_responses;

#[api_responses(GET, 200, 404 { content_type = "text/plain" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
