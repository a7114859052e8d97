use api_responses::api_responses;

#[api_responses(GET, 200, 503 { retry_after: i64 })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
