use api_responses::api_responses;

#[api_responses(GET, 200: _ as ["image/png", "text/*"])]
async fn get_file() -> GetFileResponse<Vec<u8>> {
    todo!()
}

fn main() {}
