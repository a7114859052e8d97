use api_responses::{Fault, api_responses};

#[api_responses(#[from(std::io::Error)] 500: Fault)]
pub enum Internal {}

#[api_responses(#[from(std::num::ParseIntError)] 400)]
pub enum Input {}

#[api_responses(GET, 200, #[from] ..Internal, #[from] ..Input)]
async fn count() -> Result<CountResponse<u64>, CountError> {
    Ok(CountResponse::Ok(std::fs::read_to_string("visitors")?.parse()?))
}

fn main() {}
