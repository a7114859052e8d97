use api_responses::{Fault, api_responses};

#[api_responses(GET, 200, 404, #[from(actix_web::Error)] 500: Fault)]
async fn get_page() -> Result<GetPageResponse<String>, GetPageError> {
    Err(actix_web::error::ErrorNotFound("no page"))?
}

fn main() {}
