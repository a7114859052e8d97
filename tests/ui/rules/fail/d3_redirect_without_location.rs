use api_responses::api_responses;

#[api_responses(GET, 308)]
pub async fn get_x() -> GetXResponse {
    GetXResponse::PermanentRedirect
}

fn main() {}
