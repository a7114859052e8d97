use api_responses::api_responses;

#[api_responses(PATCH, 200, 415)]
pub async fn get_x() -> GetXResponse<String> {
    GetXResponse::UnsupportedMediaType
}

fn main() {}
