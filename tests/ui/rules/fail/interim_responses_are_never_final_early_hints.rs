use api_responses::api_responses;

#[api_responses(POST, 200, 103)]
pub async fn post_x() -> PostXResponse<String> {
    todo!()
}

fn main() {}
