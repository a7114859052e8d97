use api_responses::api_responses;

#[api_responses(GET, 200: _ as ["image/png", "image/webp", "Image/PNG"])]
async fn get_file() -> GetFileResponse<Vec<u8>> {
    todo!()
}

fn main() {}
