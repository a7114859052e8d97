use api_responses::api_responses;

#[api_responses(GET, 200: _ as ["image/png"])]
async fn get_file() -> GetFileResponse<Vec<u8>> {
    GetFileResponse::Ok(Vec::new())
}

fn main() {}
