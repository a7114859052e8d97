use api_responses::api_responses;
use api_responses::header::ETag;

#[api_responses(GET, 200 { etag: ETag }, 304)]
pub async fn get_x() -> GetXResponse {
    GetXResponse::NotModified
}

fn main() {}
