use api_responses::{Fault, api_responses};

#[api_responses(#[from(std::io::Error)] 500: Fault)]
pub enum Internal {}

#[api_responses(GET, 200, 404, #[relay(api_responses::http::StatusCode)] ..Internal)]
async fn get_page() -> Result<GetPageResponse<String>, GetPageError> {
    Err(GetPageError::NotFound)
}

fn main() {}
