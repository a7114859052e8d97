use api_responses::api_responses;

#[api_responses(GET, 200, 206: String { content_range = "bytes 0-0/1" }, 416)]
pub async fn get_x() -> GetXResponse {
    GetXResponse::RangeNotSatisfiable
}

fn main() {}
