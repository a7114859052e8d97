use api_responses::api_responses;

#[derive(Debug)]
struct ApiError;

#[api_responses(GET, 204, 404, errors = ApiError as ["text/plain", "text/html"])]
async fn get_file() -> Result<GetFileResponse, GetFileError> {
    Ok(GetFileResponse::NoContent)
}

fn main() {}
