use api_responses::api_responses;

#[api_responses(GET, 200, 401)]
pub async fn get_x() -> Result<GetXResponse<String>, GetXError> {
    Err(GetXError::Unauthorized)
}

fn main() {}
