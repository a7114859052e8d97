use api_responses::{Fault, api_responses};

#[api_responses(#[from(std::io::Error)] 500: Fault)]
pub enum Internal {}

#[api_responses(GET, 200, #[from] #[from(std::fmt::Error)] ..Internal)]
async fn count() -> Result<CountResponse<u64>, CountError> {
    std::fs::read("visitors")?;
    Ok(CountResponse::Ok(1))
}

fn main() {}
