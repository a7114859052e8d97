use api_responses::api_responses;
use api_responses::http::StatusCode;

#[api_responses(GET, 200, 404, #[relay(StatusCode)] 502: String)]
async fn get_page() -> Result<GetPageResponse<String>, GetPageError> {
    Err(StatusCode::GONE)?
}

fn main() {}
