use api_responses::api_responses;

#[api_responses(POST, 205: String)]
pub async fn post_x() -> PostXResponse {
    todo!()
}

fn main() {}
