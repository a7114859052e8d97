use api_responses::api_responses;

#[api_responses(GET, 200: _ as ["image/png", "webp"])]
async fn get_file() -> GetFileResponse<Vec<u8>> {
    todo!()
}

fn main() {}
