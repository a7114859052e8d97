use api_responses::api_responses;
use api_responses::http::StatusCode;

#[api_responses(GET, 200, #[relay(StatusCode)] 404, 500)]
async fn get_page() -> Result<GetPageResponse<String>, GetPageError> {
    Err(StatusCode::GONE)?
}

fn main() {}
