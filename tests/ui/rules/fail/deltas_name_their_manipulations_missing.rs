use api_responses::api_responses;

#[api_responses(GET, 200, #[allow(http::discouraged)] 226)]
pub async fn get_x() -> GetXResponse<String> {
    GetXResponse::ImUsed(String::new())
}

fn main() {}
