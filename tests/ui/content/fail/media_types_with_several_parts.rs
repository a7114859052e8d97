use api_responses::api_responses;

#[api_responses(GET, 200, 206: _ as ["video/mp4", "multipart/byteranges; boundary=a"], 416)]
async fn get_file() -> GetFileResponse<Vec<u8>> {
    todo!()
}

fn main() {}
