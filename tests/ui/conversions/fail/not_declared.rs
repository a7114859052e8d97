use api_responses::api_responses;

#[api_responses(GET, 200, 500)]
async fn read() -> Result<ReadResponse, ReadError> {
    std::fs::read("users")?;
    Ok(ReadResponse::Ok)
}

fn main() {}
