use api_responses::{Fault, api_responses};

#[api_responses(GET, 200, 404, #[relay(std::fmt::Error)] 502: Fault)]
async fn get_page() -> Result<GetPageResponse<String>, GetPageError> {
    Err(std::fmt::Error)?
}

fn main() {}
