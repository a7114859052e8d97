use api_responses::{Raw, api_responses};

#[api_responses(GET, #[example = "<p>Ada</p>"] 200: Raw, 404)]
async fn get_page() -> GetPageResponse {
    todo!()
}

fn main() {}
