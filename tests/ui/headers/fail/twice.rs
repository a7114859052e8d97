use api_responses::api_responses;

#[api_responses(GET, 200, 404 { etag = "\"a\"", "ETag" = "\"b\"" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
