use api_responses::api_responses;

#[api_responses(GET, 200, 206: String as "multipart/byteranges; boundary=x" { content_range = "bytes 0-0/1" }, 416)]
pub async fn get_x() -> GetXResponse {
    todo!()
}

fn main() {}
