use api_responses::api_responses;

#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
pub enum AuthError {}

#[api_responses(PUT, 204, ..AuthError)]
pub async fn put() -> Result<PutResponse, PutError> {
    Err(PutError::Forbidden)
}

fn main() {}
