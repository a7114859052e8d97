use api_responses::api_responses;

#[api_responses(GET, #[from] 200: _ as ["image/png", "image/webp"])]
async fn get_file() -> GetFileResponse<Vec<u8>> {
    todo!()
}

fn main() {}
