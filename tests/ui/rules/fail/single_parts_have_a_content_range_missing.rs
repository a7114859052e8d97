use api_responses::api_responses;

#[api_responses(GET, 200, 206: String, 416 { content_range = "bytes */0" })]
pub async fn get_x() -> GetXResponse {
    GetXResponse::PartialContent(String::new())
}

fn main() {}
