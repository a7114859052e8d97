use api_responses::api_responses;

#[api_responses(POST, 201)]
pub async fn post_x() -> PostXResponse<String> {
    PostXResponse::Created(String::new())
}

fn main() {}
