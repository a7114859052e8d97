use api_responses::api_responses;
use api_responses::header::RetryAfter;

#[api_responses(GET, 200, 503 { retry_after: RetryAfter })]
pub async fn get_x() -> GetXResponse<String> {
    GetXResponse::ServiceUnavailable { retry_after: RetryAfter::seconds(0.5) }
}

fn main() {}
