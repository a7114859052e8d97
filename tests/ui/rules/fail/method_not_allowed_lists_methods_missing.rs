use api_responses::api_responses;

#[api_responses(POST, 200, 405)]
pub async fn post_x() -> Result<PostXResponse<String>, PostXError> {
    Err(PostXError::MethodNotAllowed)
}

fn main() {}
