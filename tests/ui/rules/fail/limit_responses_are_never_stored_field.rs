use api_responses::api_responses;

#[api_responses(GET, 200, 429)]
pub async fn get_x() -> GetXResponse<String> {
    GetXResponse::TooManyRequests { cache_control: () }
}

fn main() {}
