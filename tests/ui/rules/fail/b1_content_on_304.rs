use api_responses::api_responses;

#[api_responses(GET, 200 { etag = "\"v1\"" }, 304: String)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
