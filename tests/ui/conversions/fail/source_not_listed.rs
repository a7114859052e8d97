use api_responses::{Fault, api_responses};

#[api_responses(#[from(std::io::Error)] 500: Fault)]
enum Internal {}

#[api_responses(GET, 200, 404, #[from] ..Internal)]
async fn count() -> Result<CountResponse<u64>, CountError> {
    let text = std::fs::read_to_string("visitors")?;
    if text.is_empty() {
        return Err(CountError::NotFound);
    }
    Ok(CountResponse::Ok(text.parse()?))
}

fn main() {
    let _ = count();
}
